import type { Language } from './language.js';
import { wholeWords } from './whole-words.js';

/** German. Every noun has a capital, so offices are told from names by the list of titles. */
export const german: Language = {
  lang: 'de',
  common: 'der die und das ist nicht ein eine mit sich auf den dem von für im auch des wird hat',
  marks: [
    ['„', '“'],
    ['»', '«'],
    ['"', '"'],
    ['‚', '‘'],
  ],
  abbreviations: 'dr prof hr fr st bzw ca etc usw nr bd str jan feb mär apr jun jul aug sep sept okt nov dez',
  speech: {
    kind: 'words',
    verbs:
      'sagte sagt sagten sagen gesagt erklärte erklärt erklären betonte betont meinte meint fragte fragt antwortete antwortet schrieb schreibt geschrieben berichtete berichtet erzählte erzählt ergänzte ergänzt fügte warnte warnt forderte fordert kritisierte kritisiert kündigte teilte behauptete behauptet beteuerte versicherte versichert räumte gab bestätigte bestätigt äußerte nannte nennt erinnerte erinnert rief klagte klagt resümierte bilanzierte lobte mahnte mahnt twitterte urteilte sprach spricht',
    weakVerbs:
      'bezeichnete bezeichnet beschrieb beschreibt hofft hoffte glaubt glaubte fürchtet befürchtet verurteilte wertete sieht findet',
    tellingVerbs: 'sagte sagt erzählte gesagt erklärte',
    participles: 'sagend',
    pronouns: 'er sie es ich wir man',
    objects: 'ihm ihr ihnen mir uns',
    passives: 'wurde wurden worden',
    relatives: 'der die das welcher welche',
    articles: 'der die das dem den des ein eine einer eines einem einen',
    determiners: 'sein seine ihr ihre unser unsere dieser diese dieses jeder viele einige zwei drei',
    stops: 'und aber oder dass ob weil wenn als während nachdem denn doch sowie wie wo',
    prepositions:
      'in im an am auf bei beim von vom zu zum zur für mit nach aus über unter vor gegen seit durch um ohne',
    between:
      'hat haben hatte hatten auch dann noch später weiter zudem außerdem dazu hinzu ist sei nun bereits erneut selbst am',
    adverbEnding: '',
    particles: 'von van de vom zu',
    honorifics: 'herr frau',
    ranks: 'dr prof',
    titles:
      'präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin sprecher sprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin direktor direktorin leiter leiterin chef chefin trainer trainerin professor professorin vorsitzender vorsitzende vorstand geschäftsführer geschäftsführerin staatssekretär staatssekretärin abgeordneter abgeordnete richter richterin anwalt anwältin pfarrer pfarrerin bischof general generalsekretär generalsekretärin autor autorin regisseur regisseurin lehrer lehrerin schulleiter schulleiterin forscher forscherin experte expertin kapitän einsatzleiter einsatzleiterin stadtrat stadträtin bäckerin landwirt landwirtin imker imkerin winzer winzerin tischlerin studentin student rentner rentnerin anwohner anwohnerin ärztin arzt historiker historikerin biologe biologinin försterin förster',
    callings: '',
    notNames:
      'der die das dem den des ein eine einer und aber oder doch denn er sie es ich wir man sein seine ihr ihre unser dieser diese dieses in im an am auf bei von zu für mit nach aus über vor seit so auch als wenn während nachdem dann dort hier heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
    according: ['laut', 'nach angaben von', 'nach angaben des', 'nach angaben der', 'so'],
    belonging: 'von vom aus bei beim',
    toWhom: 'gegenüber zu zur zum',
    interview: ['im gespräch mit', 'im interview mit', 'gegenüber der', 'gegenüber dem', 'gegenüber'],
    inverts: true,
  },
  when: /(?<!\p{L})(?:(?:am )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?:(?:vor|nach)?mittag|abend|morgen)?|gestern|heute|(?:vergangene|letzte|vorige)[nrs]? (?:Woche|Monat|Jahr)|kürzlich|zuletzt|im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?!\p{L})/u,
  credit: {
    photograph: [
      'bild',
      'bilder',
      'foto',
      'fotos',
      'bildquelle',
      'quelle',
      'fotografie',
      'fotograf',
      'fotografin',
      'aufnahme',
      'video',
      'bildnachweis',
      'foto von',
    ],
    illustration: ['illustration', 'zeichnung', 'grafik', 'karte', 'karikatur'],
    generated: ['ki-bild', 'ki-generiertes bild', 'bild mit ki erzeugt'],
  },
  correction: {
    labels: [
      'korrektur',
      'berichtigung',
      'korrekturhinweis',
      'richtigstellung',
      'anmerkung der redaktion',
      'anm. d. red.',
      'hinweis der redaktion',
    ],
    repairs: [
      /^\(?In einer (?:früheren|ersten|vorherigen) (?:Version|Fassung)\b.{0,600}$/u,
      /^\([^()]{0,200}\b(?:korrigiert|berichtigt)\b[^()]{0,200}\)\.?$/u,
    ],
  },
  by: ['von', 'text von', 'ein bericht von'],
  notice:
    /^(?:(?:Trigger|Inhalts)?warnung|Achtung|Hinweis)\s?[:–—-].{0,200}(?:verstörend|Gewalt|belastend|drastisch|Suizid|explizit)|(?:enthält|zeigt) [^.]{0,60}(?:verstörend|drastisch|explizit)/iu,
  announcesVideo: /(?:Das |Dieses )?(?:Video|Film)\b[^.!?]{0,60}\b(?:unten|oben|hier)\b/u,
  harm: {
    injury: {
      strong: wholeWords('kopfverletzung(?:en)?|blutüberströmt|blutend|schusswunde[n]?|verstümmelt'),
      weak: wholeWords('schwer ?verletzt[er]*|wunden'),
    },
    death: { strong: wholeWords('leiche[n]?|massengrab|enthauptet'), weak: wholeWords('getötet|ermordet|todesopfer') },
    child: {
      strong: wholeWords('verletztes kind|kleiner junge|kleines mädchen'),
      weak: wholeWords('kind|kinder|kindern|baby|säugling'),
    },
    war: {
      strong: wholeWords(
        'bürgerkrieg|luftangriff[e]?|belagerung|belagert|beschuss|raketen|scharfschützen|bomben|artillerie',
      ),
      weak: wholeWords('krieg|rebellen|front|soldaten'),
    },
    violence: { strong: wholeWords('messerangriff|erstochen|massaker|amoklauf|schüsse'), weak: wholeWords('geiseln') },
    'sexual-violence': {
      strong: wholeWords('vergewaltig(?:t|ung|ungen)|sexuelle[nr]? (?:gewalt|missbrauch|übergriff[e]?)'),
    },
    'self-harm': { strong: wholeWords('suizid|selbstmord|selbsttötung') },
    abuse: { strong: wholeWords('kindesmissbrauch|häusliche gewalt|folter|gefoltert') },
  },
};
