import type { Language } from './language.js';
import { wholeWords } from './whole-words.js';

/** Spanish. */
export const spanish: Language = {
  lang: 'es',
  common: 'el los las del y es una en para que con por no su se lo al como más ha',
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  abbreviations: 'sr sra srta dr dra d dña lic ing prof etc pág núm av ee uu',
  speech: {
    kind: 'words',
    verbs:
      'dijo saber siguió sigue prosiguió sostuvo sostienen propuso propone promete prometió pidió pide pidieron reza leyó ríe rió sonríe sonrió exige exigió defendió defiende consideró cree opinó dice dijeron dicho afirmó afirma explicó explica añadió añade agregó agrega señaló señala aseguró asegura declaró declara contó cuenta comentó comenta escribió escribe preguntó pregunta respondió responde advirtió advierte indicó indica manifestó manifiesta subrayó subraya insistió insiste recordó recuerda relató relata lamentó lamenta admitió admite reconoció reconoce destacó destaca sostuvo sostiene anunció anuncia apuntó apunta concluyó concluye confesó confiesa expresó expresa precisó precisa reiteró afirmado explicado declarado asegurado señalado',
    regular: {
      stems: {
        ar: 'afirm explic señal asegur declar coment pregunt indic manifest subray relat lament destac anunci apunt expres precis reiter record confes brome grit exclam susurr murmur protest argument plante cont remat zanj aclar rese detall matiz ironiz sentenci alert aval critic pronostic celebr reivindic anticip adelant remarc recalc constat confi ampli valor opin narr lanz enfatiz acot',
        ir: 'añad insist admit repet decid',
        er: 'respond reconoc promet',
      },
      endings: { ar: 'a ó aba an aron aban ado', ir: 'e ió ía en ieron ido', er: 'e ió ía en ieron ido' },
      participles: { ar: 'ando', ir: 'iendo', er: 'iendo' },
    },
    weakVerbs: 'describió describe calificó califica espera teme cree piensa considera denunció denuncia condenó',
    tellingVerbs: '',
    participles: 'diciendo añadiendo asegurando',
    pronouns: 'él ella ellos ellas yo nosotros',
    objects: 'le les nos me',
    masculine: 'él el un señor sr don',
    feminine: 'ella la una señora sra doña',
    indefinite: 'un una unos unas',
    people:
      'hombre mujer joven chico chica anciano anciana jugador jugadora delantero delantera portero portera escritor escritora autor autora experto experta científico científica dirigente político política mandatario mandataria regidor regidora edil veterano veterana técnico técnica acusado acusada actor actriz cantante',
    passives: 'fue fueron sido',
    relatives: 'quien que',
    articles: 'el la los las un una unos unas del al',
    determiners: 'uno sendos su sus este esta estos estas ese esa nuestro nuestra dos tres varios',
    stops: 'y e pero o que donde cuando porque si como mientras aunque',
    prepositions: 'a de en para por con sin sobre desde hasta entre contra tras ante durante según',
    between:
      'hizo hecho hace ha han había habían también después luego se le les nos me ya aún todavía además recientemente',
    adverbEnding: 'mente',
    particles: 'de del la las los y da',
    honorifics: 'señor señora sr sra srta don doña',
    ranks: 'dr dra',
    titles:
      'presidente presidenta ministro ministra primer alcalde alcaldesa director directora portavoz secretario secretaria general diputado diputada senador senadora gobernador gobernadora profesor profesora doctor doctora jefe jefa capitán coronel comisario juez jueza fiscal abogado abogada entrenador entrenadora consejero consejera concejal concejala rey reina papa obispo coordinador coordinadora',
    callings:
      'inspector inspectora conductor conductora médico médica alumno alumna comprador panadero panadera pescador pescadora agricultor agricultora enfermero enfermera maestro maestra estudiante vecino vecina investigador investigadora bióloga biólogo historiador historiadora librero librera bombero bombera',
    callingEndings: '',
    givenNames: '',
    notNames:
      'el la los las un una unos unas y e pero o si él ella ellos ellas yo nosotros su sus este esta estos estas en para por con sin sobre desde hasta entre tras según durante lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre cuando luego así ayer hoy también no',
    according: ['según', 'de acuerdo con', 'en palabras de'],
    belonging: 'de del',
    toWhom: 'a al ante',
    interview: ['en una entrevista con', 'en una entrevista a', 'en declaraciones a', 'en conversación con'],
    inverts: true,
    dropsSubject: true,
  },
  when: /(?<!\p{L})(?:(?:el |este )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: pasado)?|ayer|hoy|anoche|(?:la semana|el mes|el año) (?:pasada|pasado)|recientemente|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))(?!\p{L})/iu,
  credit: {
    photograph: [
      'foto',
      'fotos',
      'foto de',
      'fotografía',
      'fotografía de',
      'fotógrafo',
      'fotógrafa',
      'imagen',
      'imágenes',
      'imagen de',
      'crédito',
      'créditos',
      'vídeo',
      'video',
      'fuente',
    ],
    illustration: ['ilustración', 'ilustración de', 'dibujo', 'gráfico', 'infografía', 'mapa'],
    generated: ['imagen generada por ia', 'imagen generada con ia'],
  },
  correction: {
    labels: [
      'corrección',
      'fe de errores',
      'fe de erratas',
      'rectificación',
      'aclaración',
      'nota de la redacción',
      'nota del editor',
    ],
    repairs: [
      /^\(?(?:En u|U)na versión (?:anterior|previa) de (?:este|esta|la)\b.{0,600}$/u,
      /^\([^()]{0,200}\b(?:corregid[oa]s?|rectificad[oa]s?)\b[^()]{0,200}\)\.?$/iu,
    ],
  },
  by: ['por', 'texto de', 'de'],
  notice:
    /^(?:Advertencia|Aviso|Atención)\s?[:–—-]|(?:imágenes|contenido|escenas) (?:[^.]{0,30})(?:sensibles?|explícit|perturbador|violent)/iu,
  announcesVideo: /(?:El |Este )?v[ií]deo\b[^.!?]{0,60}\b(?:abajo|arriba|aquí|a continuación)/iu,
  harm: {
    injury: {
      strong: wholeWords('ensangrentad[oa]s?|heridas? en la cabeza|heridas? de bala|mutilad[oa]s?'),
      weak: wholeWords('herid[oa]s?|heridas? graves?'),
    },
    death: {
      strong: wholeWords('cadáver(?:es)?|fosa común|decapitad[oa]s?'),
      weak: wholeWords('asesinad[oa]s?|muert[oa]s|fallecid[oa]s?'),
    },
    child: {
      strong: wholeWords('niñ[oa]s? herid[oa]s?|niñ[oa] pequeñ[oa]'),
      weak: wholeWords('niñ[oa]s?|bebés?|menores'),
    },
    war: {
      strong: wholeWords(
        'guerra civil|bombardeos?|ataques? aéreos?|asedio|asediad[oa]s?|francotirador(?:es)?|misiles?|artillería',
      ),
      weak: wholeWords('guerra|rebeldes|soldados|frente'),
    },
    violence: { strong: wholeWords('apuñalad[oa]s?|tiroteos?|masacres?|atentado') },
    'sexual-violence': {
      strong: wholeWords('violación(?:es)?|violad[oa]s?|agresi(?:ón|ones) sexual(?:es)?|abusos? sexual(?:es)?'),
    },
    'self-harm': { strong: wholeWords('suicidios?|se suicidó') },
    abuse: { strong: wholeWords('violencia machista|violencia doméstica|torturad[oa]s?|torturas?') },
  },
};
