import type { Language } from './language.js';
import { wholeWords } from './whole-words.js';

/** Portuguese, of Portugal and Brazil. */
export const portuguese: Language = {
  lang: 'pt',
  common: 'os as que de e é uma em para com não do da no na por se mais ao foi são',
  marks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
  ],
  abbreviations: 'sr sra dr dra prof eng etc pág nº av',
  speech: {
    kind: 'words',
    verbs:
      'disseram saber ri riu sorri sorriu pediu pede propôs propõe previu prevê sugeriu sugere prossegue prosseguiu diz disseram dito afirmou afirma explicou explica acrescentou acrescenta contou conta declarou declara comentou comenta escreveu escreve perguntou pergunta respondeu responde alertou alerta avisou avisa indicou indica sublinhou sublinha ressaltou ressalta destacou destaca lembrou lembra recordou relatou relata lamentou lamenta admitiu admite reconheceu reconhece garantiu garante anunciou anuncia concluiu conclui confessou completou completa insistiu insiste frisou frisa observou observa defendeu defende',
    regular: {
      stems: {
        ar: 'acrescent afirm explic cont declar coment pergunt alert avis indic sublinh ressalt destac lembr record relat lament anunci confess complet fris observ brinc grit exclam sussurr murmur protest argument detalh ironiz critic celebr reiter reforç desabaf ponder avali opin narr revel justific salient assinal not adiant emend zomb inform confirm cit calcul estim elogi acus anot concord desafi enfatiz apont sinaliz analis conclam contest diagnostic indag retruc arremat resmung coch cochich',
        er: 'respond reconhec escrev promet defend esclarec',
        ir: 'admit conclu insist garant resum repet prossegu',
      },
      endings: { ar: 'a ou ava am aram avam ado', er: 'e eu ia em eram ido', ir: 'e iu ia em iram ido' },
      participles: { ar: 'ando', er: 'endo', ir: 'indo' },
    },
    weakVerbs: 'descreveu descreve classificou espera teme acredita pensa considera denunciou denuncia condenou',
    tellingVerbs: '',
    participles: 'acrescentando dizendo afirmando',
    pronouns: 'ele ela eles elas eu nós',
    objects: 'lhe lhes nos me',
    masculine: 'ele o um senhor sr',
    feminine: 'ela a uma senhora sra dona',
    neuter: '',
    indefinite: 'um uma uns umas',
    people:
      'homem mulher rapaz rapariga moça moço jovem idoso idosa jogador jogadora atacante goleiro escritor escritora autor autora especialista cientista político política dirigente veterano veterana técnico técnica ator atriz cantor cantora',
    passives: 'foi foram sido',
    relatives: 'que quem',
    articles: 'o a os as um uma do da dos das ao à',
    determiners: 'um uma seu sua seus suas este esta esse essa nosso nossa dois duas três vários',
    stops: 'e mas ou que onde quando porque se como enquanto embora',
    prepositions:
      'a de em para por com sem sobre desde até entre contra após perante durante segundo no na nos nas pelo pela',
    between: 'fez feito tem têm tinha tinham também depois ainda já se lhe nos me recentemente',
    adverbEnding: 'mente',
    particles: 'de do da dos das e di',
    honorifics: 'senhor senhora sr sra dona',
    ranks: 'dr dra',
    titles:
      'presidente ministro ministra primeiro primeira prefeito prefeita diretor diretora porta-voz secretário secretária geral deputado deputada senador senadora governador governadora professor professora doutor doutora chefe capitão coronel delegado delegada juiz juíza procurador procuradora advogado advogada treinador treinadora vereador vereadora rei rainha papa bispo coordenador coordenadora autarca',
    callings:
      'peixeiro peixeira motorista médico médica aluno aluna padeiro padeira pescador pescadora agricultor agricultora enfermeiro enfermeira estudante morador moradora investigador investigadora pesquisador pesquisadora historiador historiadora bióloga biólogo livreiro livreira bombeiro bombeira voluntário voluntária',
    personEndings: 'dor dora tor tora ista eiro eira ico ica logo loga ário ária',
    callingEndings: '',
    givenNames: '',
    notNames:
      'o a os as um uma e mas ou se ele ela eles elas eu nós seu sua este esta esse essa em para por com sem sobre desde até entre após segundo durante no na nos nas segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro quando depois assim ontem hoje também não',
    according: ['segundo', 'de acordo com', 'nas palavras de'],
    belonging: 'de do da',
    toWhom: 'a ao à aos às para',
    interview: [
      'em entrevista a',
      'em entrevista ao',
      'em entrevista à',
      'em declarações a',
      'em declarações ao',
      'em declarações à',
      'em conversa com',
    ],
    inverts: true,
    dropsSubject: true,
  },
  when: /(?<!\p{L})(?:(?:na |nesta )?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)(?: passada)?|(?:no |neste )?(?:sábado|domingo)(?: passado)?|ontem|hoje|(?:na |a )?semana passada|(?:no |o )?(?:mês|ano) passado|recentemente|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))(?!\p{L})/iu,
  credit: {
    photograph: [
      'foto',
      'fotos',
      'foto de',
      'fotografia',
      'fotografia de',
      'fotógrafo',
      'fotógrafa',
      'imagem',
      'imagens',
      'imagem de',
      'crédito',
      'créditos',
      'vídeo',
      'fonte',
      'crédito da foto',
      'foto de arquivo',
      'imagem de arquivo',
      'fotos de',
      'arquivo',
      'foto por',
      'reprodução',
      'divulgação',
      'créditos da foto',
      'cortesia',
      'cortesia de',
    ],
    illustration: ['ilustração', 'ilustração de', 'desenho', 'infografia', 'infográfico', 'mapa'],
    generated: ['imagem gerada por ia'],
  },
  correction: {
    labels: ['correção', 'errata', 'retificação', 'esclarecimento', 'nota da redação', 'nota do editor', 'erramos'],
    repairs: [
      /^\(?(?:Em u|Numa |U)m?a? ?(?:versão (?:anterior|prévia)) d(?:este|esta)\b.{0,600}$/u,
      /^\([^()]{0,200}\b(?:corrigid[oa]s?|retificad[oa]s?)\b[^()]{0,200}\)\.?$/iu,
    ],
  },
  by: ['por', 'texto de', 'texto', 'reportagem de', 'reportagem', 'escrito por', 'autor', 'autora', 'entrevista de'],
  bylineRoles: [
    'jornalista',
    'correspondente',
    'redatora?',
    'repórter',
    'editora?',
    'colunista',
    'enviad[oa] especial',
    'estagiári[oa]',
  ],
  notice:
    /^(?:Aviso|Atenção|Alerta)\s?[:–—-]|(?:imagens|conteúdo|cenas) (?:[^.]{0,30})(?:fortes|sensíve|explícit|perturbador|violent)/iu,
  announcesVideo: /(?:O |Este )?vídeo\b[^.!?]{0,60}(?:abaixo|acima|aqui|a seguir)/iu,
  harm: {
    injury: {
      strong: wholeWords('ensanguentad[oa]s?|ferimentos? na cabeça|ferimentos? de bala|mutilad[oa]s?'),
      weak: wholeWords('ferid[oa]s?|ferimentos?'),
    },
    death: {
      strong: wholeWords('cadáver(?:es)?|vala comum|decapitad[oa]s?'),
      weak: wholeWords('assassinad[oa]s?|mort[oa]s'),
    },
    child: {
      strong: wholeWords('crianças? feridas?|menin[oa] pequen[oa]'),
      weak: wholeWords('crianças?|menin[oa]s?|bebés?|bebês?'),
    },
    war: {
      strong: wholeWords(
        'guerra civil|bombardeamentos?|bombardeios?|ataques? aéreos?|cerco|cercad[oa]s?|franco-?atirador(?:es)?|mísse?is|míssil|artilharia',
      ),
      weak: wholeWords('guerra|rebeldes|soldados|frente'),
    },
    violence: { strong: wholeWords('esfaquead[oa]s?|tiroteios?|massacres?|chacina|atentado') },
    'sexual-violence': {
      strong: wholeWords('estupros?|violações|violad[oa]s?|abusos? sexua(?:l|is)|agress(?:ão|ões) sexua(?:l|is)'),
    },
    'self-harm': { strong: wholeWords('suicídios?|suicidou-se') },
    abuse: { strong: wholeWords('violência doméstica|torturad[oa]s?|torturas?') },
  },
};
