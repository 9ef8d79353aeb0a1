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
      'wissen rief ruft riet rät sah hielt hält sprach gestand gesteht bat bittet versprach verspricht widersprach widerspricht befand befindet räsonierte grinste grinst lächelte lächelt schmunzelte schmunzelt gab gibt betont sagte sagt sagten sagen gesagt erklärte erklärt erklären betonte betont meinte meint fragte fragt antwortete antwortet schrieb schreibt geschrieben berichtete berichtet erzählte erzählt ergänzte ergänzt fügte warnte warnt forderte fordert kritisierte kritisiert kündigte teilte behauptete behauptet beteuerte versicherte versichert räumte gab bestätigte bestätigt äußerte nannte nennt erinnerte erinnert rief klagte klagt resümierte bilanzierte lobte mahnte mahnt twitterte urteilte sprach spricht',
    regular: {
      stems: {
        '': 'sag mein frag ergänz warn forder kritisier behaupt erklär erzähl freu ärger wünsch droh lach scherz schwärm jubel seufz flüster murmel brumm schimpf fluch beton kommentier erläuter schilder klag lob mahn beteuer versicher äußer erinner resümier bilanzier urteil argumentier prophezei spekulier begründ bekräftig verkünd hoff grummel stöhn witzel spott höhn rätsel konstatier präzisier plädier appellier zitier antwort bericht',
      },
      endings: { '': 't te et ete' },
      participles: { '': 'end' },
    },
    weakVerbs:
      'bezeichnete bezeichnet beschrieb beschreibt hofft hoffte glaubt glaubte fürchtet befürchtet verurteilte wertete sieht findet',
    tellingVerbs: 'sagte sagt erzählte gesagt erklärte',
    participles: 'sagend',
    pronouns: 'er sie es ich wir man',
    objects: 'ihm ihr ihnen mir uns',
    masculine: 'er ihm ihn sein seine herr der',
    feminine: 'sie ihr ihre frau die',
    indefinite: 'ein eine einer eines einem einen',
    people:
      'mann frau junge mädchen rentner rentnerin sportler sportlerin spieler spielerin politiker politikerin experte expertin forscher forscherin wissenschaftler wissenschaftlerin autor autorin künstler künstlerin jährige jähriger sprecher sprecherin mutter vater schauspieler schauspielerin',
    passives: 'wurde wurden worden',
    relatives: 'der die das welcher welche',
    articles: 'der die das dem den des ein eine einer eines einem einen',
    determiners: 'einer eine sein seine ihr ihre unser unsere dieser diese dieses jeder viele einige zwei drei',
    stops: 'und aber oder dass ob weil wenn als während nachdem denn doch sowie wie wo',
    prepositions:
      'in im an am auf bei beim von vom zu zum zur für mit nach aus über unter vor gegen seit durch um ohne',
    between:
      'ließ lässt sich hat haben hatte hatten auch dann noch später weiter zudem außerdem dazu hinzu ist sei nun bereits erneut selbst am',
    adverbEnding: '',
    particles: 'von van de vom zu',
    honorifics: 'herr frau',
    ranks: 'dr prof',
    titles:
      'präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin sprecher sprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin direktor direktorin leiter leiterin chef chefin trainer trainerin professor professorin vorsitzender vorsitzende vorstand geschäftsführer geschäftsführerin staatssekretär staatssekretärin abgeordneter abgeordnete richter richterin anwalt anwältin pfarrer pfarrerin bischof general generalsekretär generalsekretärin autor autorin regisseur regisseurin lehrer lehrerin schulleiter schulleiterin forscher forscherin experte expertin kapitän einsatzleiter einsatzleiterin stadtrat stadträtin bäckerin landwirt landwirtin imker imkerin winzer winzerin tischlerin studentin student rentner rentnerin anwohner anwohnerin ärztin arzt historiker historikerin biologe biologinin försterin förster',
    callings: '',
    callingEndings:
      'meister meisterin minister ministerin präsident präsidentin sprecher sprecherin leiter leiterin direktor direktorin chef chefin sekretär sekretärin rat rätin wirt wirtin lehrer lehrerin forscher forscherin wissenschaftler wissenschaftlerin trainer trainerin führer führerin händler händlerin fahrer fahrerin züchter züchterin macher macherin bauer bäuerin ärztin arzt anwalt anwältin pfleger pflegerin schwester helfer helferin loge login nom nomin iker ikerin ist istin ent entin ant antin eur eurin ator atorin mann frau wart wartin vorsitzende vorsitzender vorstand sitzender wächter wächterin besitzer besitzerin inhaber inhaberin betreiber betreiberin gründer gründerin kämmerer kämmerin bäcker bäckerin metzger metzgerin gärtner gärtnerin künstler künstlerin musiker musikerin sänger sängerin spieler spielerin stürmer stürmerin torwart richter richterin autor autorin redner rednerin mieter mieterin schüler schülerin student studentin rentner rentnerin experte expertin beauftragte beauftragter abgeordnete abgeordneter zeugin zeuge nachbar nachbarin pfarrer pfarrerin förster försterin jäger jägerin imker imkerin winzer winzerin bewohner bewohnerin',
    givenNames:
      'peter werner günter günther dieter walter rainer reiner oliver alexander holger volker jasper kaspar esther ester xaver heiner rüdiger karin martin kerstin katrin kathrin robin benjamin valentin quentin armin edwin erwin kevin marvin justin corin collin calvin vincent clemens laurent amant hermann tillmann herrmann norman',
    notNames:
      'der die das dem den des ein eine einer und aber oder doch denn er sie es ich wir man sein seine ihr ihre unser dieser diese dieses in im an am auf bei von zu für mit nach aus über vor seit so auch als wenn während nachdem dann dort hier heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
    according: ['laut', 'nach angaben von', 'nach angaben des', 'nach angaben der', 'so'],
    belonging: 'von vom aus bei beim',
    toWhom: 'gegenüber zu zur zum',
    interview: ['im gespräch mit', 'im interview mit', 'gegenüber der', 'gegenüber dem', 'gegenüber'],
    inverts: true,
    dropsSubject: false,
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
