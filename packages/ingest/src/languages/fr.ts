import type { Language } from './language.js';
import { wholeWords } from './whole-words.js';

/** French. */
export const french: Language = {
  lang: 'fr',
  common: 'le la les des et est une dans pour que qui sur avec pas par au ce du il elle été',
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  abbreviations: 'm mm mme mmes mlle dr pr st ste etc av cf env janv févr avr juil sept oct nov déc',
  speech: {
    kind: 'words',
    verbs:
      'savoir promet promis admet admis soutient soutenu convient convenu maintient maintenu craint rit sourit rugit gémit surenchérit renchérit écrivait disent prédit prévient sait disait déclare déclaré affirme affirmé explique expliqué expliquait ajoute ajouté précise précisé souligne souligné raconte raconté confie confié estime estimé assure assuré indique indiqué répond répondu lance lancé écrit rappelle rappelé annonce annoncé prévient prévenu insiste insisté poursuit poursuivi témoigne témoigné regrette regretté commente commenté conclut résume résumé demande demandé interroge reconnaît reconnu soupire sourit martèle plaide accuse dénonce dénoncé prévenait',
    regular: {
      stems: {
        er: 'affirm expliqu ajout précis soulign racont confi estim assur indiqu lanc rappel annonc insist témoign regrett comment résum demand interrog soupir martel plaid accus dénonc déclar not observ remarqu constat râl plaisant ironis exclam rigol chuchot murmur hurl cri protest argument détaill signal répliqu rétorqu jur lâch gliss pest fulmin alert explicit développ tempér nuanc abond enchaîn analys relat déplor amus félicit avou préconis',
        ir: 'réag réfléch avert',
      },
      endings: { er: 'e é ée ait aient ent èrent a', ir: 'it i ie issait' },
      participles: { er: 'ant', ir: 'issant' },
    },
    weakVerbs: 'décrit qualifie qualifié espère craint pense juge salue évoque évoqué condamne condamné',
    tellingVerbs: '',
    participles: 'ajoutant expliquant affirmant précisant',
    pronouns: 'il elle ils elles on je nous',
    objects: 'lui leur nous',
    masculine: 'il lui le un m monsieur',
    feminine: 'elle la une mme madame mademoiselle mlle',
    indefinite: 'un une des',
    people:
      'homme femme garçon fille joueur joueuse élu élue ministre écrivain romancier romancière auteur autrice chercheur chercheuse spécialiste responsable quinquagénaire sexagénaire septuagénaire octogénaire trentenaire quadragénaire retraité retraitée champion championne acteur actrice chanteur chanteuse intéressé intéressée',
    passives: 'été',
    relatives: 'qui',
    articles: 'le la les l un une des du au',
    determiners: 'un une son sa ses leur leurs notre ce cet cette ces deux trois plusieurs',
    stops: 'et mais ou que dont où quand lorsque car si comme tandis',
    prepositions: 'à de en dans sur pour par avec sans sous chez vers depuis pendant après avant contre entre',
    between: 'fait a ont avait avaient est se s aussi ensuite encore également récemment déjà ainsi y toujours',
    adverbEnding: 'ment',
    particles: 'de du des le la d l et',
    honorifics: 'm mme mlle monsieur madame mademoiselle',
    ranks: 'dr pr',
    titles:
      'président présidente ministre premier première maire maires directeur directrice porte-parole secrétaire général générale député députée sénateur sénatrice préfet préfète professeur professeure docteur chef cheffe capitaine colonel commissaire juge procureur procureure avocat avocate entraîneur entraîneuse responsable coordinatrice coordinateur adjointe adjoint roi reine pape évêque',
    callings:
      'boulanger boulangère agriculteur agricultrice infirmier infirmière enseignant enseignante étudiant étudiante pêcheur pêcheuse habitant habitante chercheur chercheuse historien historienne commerçant commerçante institutrice instituteur bénévole',
    callingEndings: '',
    givenNames: '',
    notNames:
      'le la les l un une des du et mais ou car si il elle ils elles on je nous vous son sa ses leur notre ce cet cette ces à en dans sur pour par avec sans selon depuis après avant pendant lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre quand puis ainsi alors hier',
    according: ['selon', 'd’après', "d'après"],
    belonging: 'de chez',
    toWhom: 'à au aux',
    interview: ['dans un entretien à', 'dans un entretien au', 'interrogé par', 'interrogée par', 'au micro de'],
    inverts: false,
    dropsSubject: false,
  },
  when: /(?<!\p{L})(?:(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:dernier|matin|soir|après-midi))?|hier(?: soir| matin)?|aujourd[’']hui|(?:la semaine|le mois|l[’']an(?:née)?) (?:dernière|dernier|passée?)|récemment|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))(?!\p{L})/iu,
  credit: {
    photograph: [
      'photo',
      'photos',
      'photo de',
      'photo par',
      'crédit photo',
      'crédits photo',
      'crédit',
      'crédits',
      'photographie',
      'photographe',
      'image',
      'images',
      'vidéo',
      'source',
    ],
    illustration: ['illustration', 'dessin', 'infographie', 'carte', 'illustration de'],
    generated: ['image générée par ia', 'image générée par l’ia'],
  },
  correction: {
    labels: ['rectificatif', 'correction', 'erratum', 'précision', 'mise au point', 'note de la rédaction', 'ndlr'],
    repairs: [
      /^\(?Une (?:première |précédente )?version (?:précédente|antérieure|initiale)?\s?de (?:cet article|ce texte)\b.{0,600}$/iu,
      /^\([^()]{0,200}(?:corrigée?|rectifiée?)\b[^()]{0,200}\)\.?$/iu,
    ],
  },
  by: ['par', 'de notre correspondant', 'propos recueillis par'],
  notice:
    /^(?:Avertissement|Attention|Mise en garde)\s?[:–—-]|(?:images|contenus?|scènes) (?:[^.]{0,30})(?:choquant|sensible|violent|difficiles)/iu,
  announcesVideo: /(?:La |Cette )?vidéo\b[^.!?]{0,60}(?:ci-dessous|ci-dessus|ici)/iu,
  harm: {
    injury: {
      strong: wholeWords('ensanglantée?s?|blessures? à la tête|blessures? par balles?|mutilée?s?'),
      weak: wholeWords('blessée?s?|blessures?'),
    },
    death: {
      strong: wholeWords('cadavres?|fosse commune|décapitée?s?'),
      weak: wholeWords('tuée?s?|assassinée?s?|mortellement'),
    },
    child: {
      strong: wholeWords('enfants? blessés?|petit garçon|petite fille'),
      weak: wholeWords('enfants?|bébés?|nourrissons?'),
    },
    war: {
      strong: wholeWords(
        "guerre civile|bombardements?|frappes? aériennes?|assiégée?s?|siège de la ville|tireurs? d[’']élite|obus|missiles?|artillerie",
      ),
      weak: wholeWords('guerre|rebelles|soldats|front'),
    },
    violence: { strong: wholeWords('poignardée?s?|fusillade|massacres?|attentat') },
    'sexual-violence': { strong: wholeWords('viols?|violée?s?|agressions? sexuelles?|violences? sexuelles?') },
    'self-harm': { strong: wholeWords('suicides?|suicidée?s?') },
    abuse: { strong: wholeWords('violences? conjugales?|torturée?s?|tortures?|maltraitances?') },
  },
};
