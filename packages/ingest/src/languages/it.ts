import type { Language } from './language.js';
import { wholeWords } from './whole-words.js';

/** Italian. */
export const italian: Language = {
  lang: 'it',
  common: 'il gli che di è per non con una del della sono da si le nel alla dei ha anche',
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  abbreviations: 'sig dott prof ing avv on sen ecc pag',
  speech: {
    kind: 'words',
    verbs:
      'dissero sapere promette promesso ride sorride esclamò aggiunse rispose disse scrisse chiese detto disse spiega spiegato aggiunge aggiunto racconta raccontato afferma affermato dichiara dichiarato sottolinea sottolineato ricorda ricordato scrive scritto chiede chiesto risponde risposto commenta commentato osserva osservato conclude concluso precisa precisato avverte avvertito assicura assicurato sostiene sostenuto ammette ammesso annuncia annunciato ribadisce ribadito confida confidato prosegue continua riferisce riferito replica replicato',
    regular: {
      stems: {
        are: 'spieg raccont afferm dichiar sottoline ricord comment osserv precis assicur annunci confid replic scherz grid esclam sussurr mormor protest argument ironizz critic celebr lanc parl not avvis conferm rivel illustr sintetizz puntualizz evidenzi lament augur auspic attacc tuon sbott',
        ere: 'aggiung scriv chied rispond conclud ammett',
        ire: 'avvert ribad',
      },
      endings: { are: 'a ò ava ano arono ato ata', ere: 'e eva ono', ire: 'e ì isce iva ito ita' },
      participles: { are: 'ando', ere: 'endo', ire: 'endo' },
    },
    weakVerbs: 'descrive descritto definisce definito spera teme crede pensa denuncia denunciato condanna',
    tellingVerbs: '',
    participles: 'aggiungendo dicendo',
    pronouns: 'lui lei loro egli ella io noi',
    objects: 'gli le ci mi',
    masculine: 'lui egli il lo un signor sig',
    feminine: 'lei ella la una signora',
    indefinite: 'un uno una',
    people:
      'uomo donna ragazzo ragazza giovane anziano anziana giocatore giocatrice attaccante portiere scrittore scrittrice autore autrice esperto esperta scienziato scienziata politico politica dirigente veterano veterana tecnico imputato attore attrice cantante regista',
    passives: 'stato stata',
    relatives: 'che cui',
    articles: 'il lo la i gli le l un uno una del della dei degli delle al alla',
    determiners: 'uno suo sua suoi sue questo questa questi queste nostro due tre alcuni',
    stops: 'e ed ma o che dove quando perché se come mentre',
    prepositions: 'a di da in con su per tra fra dal dalla nel nella sul sulla dopo prima durante secondo',
    between: 'fatto fa fece ha hanno aveva avevano è anche poi ancora già inoltre ci gli recentemente così',
    adverbEnding: 'mente',
    particles: 'di de del della dei degli da dal la lo e d',
    honorifics: 'signor signora sig',
    ranks: 'dott dottor dottoressa',
    titles:
      'presidente ministro ministra premier sindaco sindaca direttore direttrice portavoce segretario segretaria generale deputato deputata senatore senatrice governatore professore professoressa capo capitano colonnello commissario giudice procuratore avvocato avvocata allenatore allenatrice assessore assessora prefetto re regina papa vescovo responsabile',
    callings:
      'primo cittadino regista barista operaio operaia medico fornaio fornaia pescatore pescatrice agricoltore agricoltrice infermiere infermiera maestro maestra insegnante studente studentessa residente ricercatore ricercatrice storico storica biologa biologo libraio libraia volontario volontaria',
    callingEndings: '',
    givenNames: '',
    notNames:
      'il lo la i gli le un uno una e ed ma o se lui lei loro io noi suo sua questo questa questi queste in con su per tra fra da dal nel nella dopo prima durante secondo lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre quando poi così ieri oggi anche non',
    according: ['secondo', 'stando a'],
    belonging: 'di del della',
    toWhom: 'a al alla ai agli',
    interview: ['in un’intervista a', "in un'intervista a", 'intervistato da', 'intervistata da', 'parlando con'],
    inverts: true,
    dropsSubject: true,
  },
  when: /(?<!\p{L})(?:(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?: scors[oa])?|ieri|oggi|(?:la settimana|il mese|l[’']anno) scors[oa]|recentemente|(?:a|in) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))(?!\p{L})/iu,
  credit: {
    photograph: [
      'foto',
      'foto di',
      'fotografia',
      'fotografia di',
      'fotografo',
      'immagine',
      'immagini',
      'immagine di',
      'credito',
      'crediti',
      'credit',
      'video',
      'fonte',
    ],
    illustration: ['illustrazione', 'illustrazione di', 'disegno', 'grafica', 'mappa', 'vignetta'],
    generated: ['immagine generata con ia', 'immagine generata dall’ia'],
  },
  correction: {
    labels: ['correzione', 'rettifica', 'errata corrige', 'precisazione', 'nota della redazione', 'ndr'],
    repairs: [
      /^\(?(?:In u|U)na (?:precedente versione|versione precedente) di quest[’'o]\b.{0,600}$/u,
      /^\([^()]{0,200}\b(?:corrett[oa]|rettificat[oa])\b[^()]{0,200}\)\.?$/iu,
    ],
  },
  by: ['di', 'a cura di', 'testo di'],
  notice:
    /^(?:Avvertenza|Attenzione|Avviso)\s?[:–—-]|(?:immagini|contenuti|scene) (?:[^.]{0,30})(?:forti|sensibili|esplicit|violent|disturbant)/iu,
  announcesVideo: /(?:Il |Questo )?video\b[^.!?]{0,60}\b(?:sotto|sopra|qui|di seguito)/iu,
  harm: {
    injury: {
      strong: wholeWords('insanguinat[oaie]|ferit[ae] alla testa|ferit[ae] da arma da fuoco|mutilat[oaie]'),
      weak: wholeWords('ferit[oaie]'),
    },
    death: {
      strong: wholeWords('cadaver[ei]|fossa comune|decapitat[oaie]'),
      weak: wholeWords('uccis[oaie]|assassinat[oaie]|mort[oaie]'),
    },
    child: { strong: wholeWords('bambin[oaie] ferit[oaie]'), weak: wholeWords('bambin[oaie]|neonat[oaie]|minori') },
    war: {
      strong: wholeWords(
        'guerra civile|bombardament[oi]|raid aere[oi]|assedio|assediat[oaie]|cecchin[oi]|missil[ei]|artiglieria',
      ),
      weak: wholeWords('guerra|ribelli|soldati|fronte'),
    },
    violence: { strong: wholeWords('accoltellat[oaie]|sparatoria|massacr[oi]|strage|attentato') },
    'sexual-violence': { strong: wholeWords('stupr[oi]|stuprat[oaie]|violenz[ae] sessual[ei]|abus[oi] sessual[ei]') },
    'self-harm': { strong: wholeWords('suicidi?o?|si è tolt[oa] la vita') },
    abuse: { strong: wholeWords('violenza domestica|torturat[oaie]|tortur[ae]|maltrattament[oi]') },
  },
};
