import type { Language } from './language.js';

/** English, in its British and American ways of writing. */
export const english: Language = {
  lang: 'en',
  common: 'the and of to in is that was for with his her on it as by from at have',
  marks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  abbreviations:
    'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr maj rev hon st jr sr no vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mt ft',
  speech: {
    kind: 'words',
    verbs:
      'put told goes ran sang wept swore said says say saying told tells tell telling added adds add asked asks ask wrote writes write explained explains explain replied replies reply answered answers responded responds insisted insists insist argued argues argue claimed claims claim stated states state recalled recalls recall remembered remembers warned warns warn noted notes note continued continues admitted admits admit announced announces acknowledged acknowledges declared declares stressed stresses emphasised emphasises emphasized emphasizes commented comments concluded concludes confirmed confirms tweeted tweets posted posts observed observes remarked remarks joked jokes quipped quips urged urges pleaded pleads complained complains suggested suggests reiterated alleged alleges testified testifies shouted shouts cried whispered muttered lamented laments boasted countered retorted conceded concedes maintained maintains mused vowed vows pledged pledges reckoned reckons predicted predicts asserted asserts contended contends agreed agrees exclaimed called calls begged begs promised promises repeated repeats texted emailed laughed smiled shrugged chimed',
    regular: {
      stems: {
        '': 'add ask explain answer respond insist claim recall remember warn comment confirm tweet post remark joke complain suggest shout whisper lament boast counter retort maintain reckon predict assert contend exclaim repeat text email laugh shrug chant sigh groan yell scream mutter murmur growl bark thunder interject report caution counsel inform remind appeal ponder reflect reason grin beam scoff sneer jeer recount attest affirm confess hint gush rejoin protest preach recollect volunteer',
        e: 'argu stat continu declar observ urg conced acknowledg announc alleg mus emphasis emphasiz propos speculat elaborat grumbl chuckl teas smil wheez fum disclos confid enthus summaris summariz apologis apologiz theoris theoriz advis conclud reiterat pronounc',
        y: 'repl testif clarif',
      },
      endings: { '': 's ed', e: 'es ed', y: 'ies ied' },
      participles: { '': 'ing', e: 'ing', y: 'ying' },
    },
    weakVerbs:
      'described describes detailed details denounced denounces condemned condemns dismissed dismisses praised praises hailed hails slammed slams blasted blasts branded brands labelled labels labeled criticised criticises criticized criticizes accused accuses expects expected fears feared hopes hoped believes believed thinks thought felt feels found finds reported reports revealed reveals showed shows reads read spoke speaks talked talks accepted demanded demands denied denies mocked mocks offered summarised summarized estimated estimates cited cites',
    tellingVerbs: 'told tell tells telling asked warned reminded assured informed urged begged texted emailed',
    participles:
      'adding saying telling insisting warning noting explaining arguing stressing writing calling describing',
    pronouns: 'he she they it i we',
    objects: 'him them me us her you',
    masculine:
      'he him his himself mr sir lord king prince father son brother husband grandfather uncle man boy spokesman chairman actor',
    feminine:
      'she her hers herself mrs ms miss madam lady dame queen princess mother daughter sister wife grandmother aunt woman girl spokeswoman chairwoman actress waitress',
    indefinite: 'a an one another some',
    people:
      'man woman boy girl teenager pensioner player actor actress minister star veteran author writer expert scientist researcher official leader chief year-old mother father father-of-two mother-of-two grandmother grandfather singer defendant victim winner champion lawmaker politician candidate businessman businesswoman native american briton australian canadian',
    passives: 'was were been being is are',
    relatives: 'who which',
    articles: 'a an the',
    determiners: 'his her their its my our your one another this that these those some several many two three both',
    stops:
      'and but or nor so yet that which who whom whose when where while because although though if as since after before until unless than whether how why what then',
    prepositions:
      'in on at by for from of to with without about into onto over under after before during since against between among amid near through across within despite upon towards toward outside inside behind beyond',
    between:
      'also later then once just still even first again further has have had was were is are would will could did does not never repeatedly famously often always quoted as been being went on to came back out simply both all himself herself themselves',
    adverbEnding: 'ly',
    particles: 'of de la le du des van von der den bin ibn bint al el da dos das di del della y the for ter ten zu',
    honorifics: 'mr mrs ms miss mx mister',
    ranks: 'dr prof sir dame lord lady rev',
    titles:
      'president vice prime deputy minister chancellor secretary general governor senator representative congressman congresswoman councillor councilor councilwoman councilman mayor judge justice king queen prince princess pope archbishop bishop cardinal rabbi imam captain colonel lieutenant major sergeant corporal inspector detective superintendent constable commissioner chief chairman chairwoman chair director professor coach manager ambassador spokesman spokeswoman spokesperson analyst economist activist author attorney doctor nurse engineer officer commander admiral marshal brigadier mp leader head editor',
    callings:
      'master keeper teacher headteacher baker farmer fisherman fisher student pupil resident shopkeeper shop owner driver pilot nurse surgeon paediatrician pediatrician midwife firefighter lifeguard singer songwriter musician pianist composer conductor actor actress director filmmaker photographer painter artist sculptor architect designer novelist poet writer historian scientist researcher biologist ecologist geologist physicist chemist climatologist meteorologist astronomer archaeologist psychologist lawyer solicitor barrister prosecutor witness campaigner organiser organizer volunteer founder boss striker goalkeeper midfielder defender captain skipper champion winner runner swimmer rower cyclist boxer golfer manager landlord landlady publican gardener carpenter builder miner plumber electrician mechanic clerk librarian curator warden ranger ferryman sailor conservationist undersecretary correspondent reporter columnist critic presenter broadcaster blogger parent mother father grandmother grandfather daughter son sister brother wife husband widow neighbour neighbor survivor owner',
    callingEndings: '',
    givenNames: '',
    notNames:
      'but and the in on at if as for so that this when while after before with yet or now then there these those it he she they we i you his her their its my our your a an monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december what who why how where not no yes one two some many most all even just by from to since until although though because however meanwhile instead still also here is are was were do did has have had will would can could let',
    according: ['according to', 'in the words of'],
    belonging: 'of from at for with',
    toWhom: 'to',
    interview: [
      'in an interview with',
      'in an interview to',
      'in conversation with',
      'speaking to',
      'talking to',
      'in a letter to',
      'in a statement to',
      'in an email to',
      'in evidence to',
    ],
    inverts: false,
    dropsSubject: false,
  },
  when: /\b(?:(?:earlier|later) (?:this|that|on|in the) (?:day|week|month|year|morning|afternoon|evening)|(?:earlier|later) (?:today|that day)|(?:late |early )?(?:last|this|next) (?:week|weekend|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on |late on |early on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?|(?:on |in )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?(?:,? \d{4})?(?![\w-])|(?:a|one|two|three|four|five|six|seven|\d+|several|a few) (?:days?|weeks?|months?|years?|hours?) (?:ago|earlier|later|before)|in (?:19|20)\d\d|yesterday|today|tonight|recently|earlier|at the time|afterwards)\b/i,
  credit: {
    photograph: [
      'picture',
      'pictures',
      'picture by',
      'picture credit',
      'pic',
      'pics',
      'photo',
      'photos',
      'photo by',
      'photos by',
      'photo credit',
      'photograph',
      'photographs',
      'photograph by',
      'photography',
      'photography by',
      'photographer',
      'image',
      'images',
      'image by',
      'image credit',
      'image courtesy of',
      'photo courtesy of',
      'courtesy of',
      'courtesy',
      'credit',
      'credits',
      'picture courtesy of',
      'video',
      'video by',
      'video credit',
      'footage',
      'screenshot',
    ],
    illustration: [
      'illustration',
      'illustration by',
      'illustrations',
      'drawing',
      'drawing by',
      'graphic',
      'graphics',
      'graphic by',
      'cartoon',
      'artwork',
      'painting',
      'map',
    ],
    generated: [
      'ai-generated image',
      'ai image',
      'ai-generated',
      'generated image',
      'image generated by',
      'ai illustration',
    ],
  },
  correction: {
    labels: [
      'correction',
      'corrections',
      'corrected',
      'clarification',
      'editor’s note',
      "editor's note",
      'editors’ note',
      "editors' note",
      'amendment',
      'amended',
      'erratum',
    ],
    repairs: [
      /^\(?corrects? .{0,120}?\bto (?:say|show|reflect|read|state|clarify) (?:that )?(?<is>.{3,200}?),? (?:not|instead of|rather than) (?<was>[^.()]{1,120})\.?\)?\.?$/iu,
      /^\(?(?:corrects?|corrected|recasts|fixes) .{0,300}$/iu,
      /^\(?(?:an|the) (?:earlier|previous|original|initial) version of (?:this|the) (?:story|article|report|piece|page|post)\b.{0,600}$/iu,
      /^\(?this (?:story|article|report|piece|page|post)(?:’s| was| has been|'s)\b.{0,80}\b(?:corrected|amended|updated to correct|clarified)\b.{0,600}$/iu,
      /^\((?:his|her|their|its|the|this|that|it)\b.{0,160}\b(?:later|since|subsequently|now)? ?(?:been )?(?:corrected|amended)\b.{0,160}?\bto (?<is>[^.()]{1,120})\.?\)\.?$/iu,
      /^\([^()]{0,200}\b(?:corrected|misspelled|misspelt|misidentified|misnamed|wrongly (?:named|stated|reported|given)|incorrectly (?:named|stated|reported|given))\b[^()]{0,300}\)\.?$/iu,
    ],
  },
  by: ['by', 'words by', 'story by', 'reported by', 'written by', 'text by'],
  notice:
    /^(?:\W{0,4}(?:(?:content|trigger|viewer|reader|graphic content|editor’s) )?(?:warning|advisory|caution)\b\s?[:–—-]|\W{0,3}(?:readers|viewers) (?:may|might|are (?:warned|advised))\b)|\b(?:(?:some|many) (?:readers|viewers|people) (?:may|might|will|could) find|contains?|includes?|this (?:article|story|video|page) (?:contains|includes|shows|describes)) [^.]{0,80}\b(?:distressing|disturbing|upsetting|graphic|explicit|violen|sensitive|strobe|flashing)/iu,
  announcesVideo:
    /\b(?:(?:the |this )?(?:video|footage|film|clip)\b[^.!?]{0,60}\b(?:is |are |can be (?:seen|watched|viewed) )?(?:below|above|here)|(?:watch|see|view) (?:the |this )?(?:full |whole )?(?:video|footage|film|clip)\b[^.!?]{0,40}(?:below|above|here|[:.!]))/iu,
  harm: {
    injury: {
      strong:
        /\b(?:(?:head|gunshot|stab|bullet|shrapnel|facial) (?:wounds?|injur(?:y|ies))|(?:open|gaping) wounds?|bloodied|blood-(?:soaked|covered|stained)|covered in blood|pools? of blood|maimed|mutilated|severed|graphic (?:injur(?:y|ies)|wounds?)|badly (?:burned|burnt|wounded)|wounds to (?:the|his|her|their) (?:head|face|chest|body))\b/giu,
      weak: /\b(?:wounds|wounded|bleeding|severe burns|amputat\w+|critically injured|seriously injured)\b/giu,
    },
    death: {
      strong:
        /\b(?:beheaded|beheading|executed by|dead bod(?:y|ies)|corpses?|mass graves?|(?:bodies|body) (?:was|were) (?:found|recovered|pulled|dragged))\b/giu,
      weak: /\b(?:(?:was|were) (?:killed|murdered|shot dead)|killed (?:at least|more than|\d+|dozens|hundreds)|death toll|found dead)\b/giu,
    },
    child: {
      strong:
        /\b(?:(?:little|young|injured|wounded) (?:boys?|girls?)|(?:boys?|girls?) of (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|injured child(?:ren)?|(?:he|she)[’']s (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/giu,
      weak: /\b(?:child|children|kids?|bab(?:y|ies)|toddlers?|infants?|schoolchildren|(?:two|three|four|five|six|seven|eight|nine|ten)-year-old)\b/giu,
    },
    war: {
      strong:
        /\b(?:civil war|war zones?|(?:air ?strikes?|air raids?)|shelling|shelled|bombardments?|under siege|besieged|warplanes?|snipers?|(?:cluster|barrel|phosphorous|phosphorus) bombs?|missile strikes?|drone strikes?|artillery|war crimes?|gunfire)\b/giu,
      weak: /\b(?:rebels|militias?|front ?lines?|troops|bombs?|bombed|bombing|invasion|ceasefire|wars)\b/giu,
    },
    violence: {
      strong:
        /\b(?:stabbed|stabbing|gunm[ae]n|opened fire|knife attack|lynched|terror attack|massacres?|beaten to death|mass shooting)\b/giu,
      weak: /\b(?:assaulted|shooting|riots?|hostages?|violent clashes)\b/giu,
    },
    'sexual-violence': {
      strong:
        /\b(?:raped?|rapists?|raping|sexual(?:ly)? (?:assault(?:ed|s)?|abuse[ds]?|violence)|sex trafficking)\b/giu,
    },
    'self-harm': {
      strong:
        /\b(?:suicides?|suicidal|self-harm(?:ed|ing)?|(?:took|take|taken) (?:his|her|their) own li(?:fe|ves))\b/giu,
    },
    abuse: {
      strong: /\b(?:child abuse|domestic (?:abuse|violence)|molest(?:ed|ing|ation)|tortured|animal cruelty)\b/giu,
    },
    nudity: { strong: /\b(?:nude (?:photos?|pictures?|images?)|nudity|full-frontal)\b/giu },
    hate: {
      strong:
        /\b(?:racial slurs?|racist abuse|hate crimes?|antisemitic (?:abuse|attack)|homophobic (?:abuse|attack)|neo-nazis?)\b/giu,
    },
    flashing: { strong: /\b(?:flashing (?:lights|images)|strobe (?:lights?|effects?))\b/giu },
    distress: { weak: /\b(?:distressing|disturbing|upsetting|graphic)\b/giu },
  },
};
