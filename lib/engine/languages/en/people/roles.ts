import { words } from '../../words.ts';

/** Nouns for what a person does or is, in the singular: they stand beside a name ("actor", "deputy mayor"). */
export const roleNouns = words(`
  abbot abbess academic accountant accuser acrobat activist actor actress actuary adjutant administrator admiral adolescent adventurer adviser advisor advocate
  aerialist agent agronomist aide airman alderman alderwoman alum alumna alumnus ambassador anaesthetist analyst anarchist anatomist anchor
  anchorman anchorwoman animator announcer anthropologist apprentice archaeologist archeologist archbishop archdeacon architect archivist aristocrat
  arsonist artist assassin assailant assemblyman assemblywoman assemblymember assistant associate astrologer astronaut astronomer athlete attache attacker attendee attorney
  auctioneer auditor author autocrat aviator ayatollah babysitter bailiff baker ballerina banker barber barista barmaid barman baron baroness barrister
  bartender baseman basketballer bassist batsman batter beautician beekeeper benefactor billionaire biochemist biographer biologist bishop blogger bodybuilder bodyguard
  bookkeeper bookmaker bookseller boss botanist bowler boxer boy boyfriend brewer bricklayer bride bridegroom brigadier broadcaster broker brother builder
  builder burglar bursar businessman businessperson businesswoman butcher butler bystander caddie cameraman camerawoman campaigner candidate canon captain captive cardinal cardiologist
  caregiver carer caretaker caricaturist carpenter cartographer cartoonist cashier caterer celebrity cellist centre-back ceo ceramicist cfo chair chairman chairperson chairwoman chancellor chaplain
  chauffeur cheerleader chef chemist chief child childminder chiropractor choirmaster choreographer cinematographer citizen clairvoyant clarinetist cleaner clergyman cleric clerk climatologist
  climber clinician cmo coach co-author co-anchor co-chair co-chairman co-chairwoman co-creator co-defendant co-director co-founder co-host co-leader co-owner co-president co-pilot co-star co-writer coauthor cofounder cohost collaborator colleague
  collector colonel columnist comedian comedienne comic commandant commander commentator commissioner companion complainant composer comptroller conductor confidant confidante congressman congresspeople
  congressperson congresswoman connoisseur conservationist conservator consort constable consul consultant contestant contractor contributor contralto controller convener convict coo cook coordinator co-ordinator
  coroner corporal correspondent cosmetologist cosmologist cosmonaut costar costumer councillor councilman councilmember councilor councilwoman counsel counselor counsellor counterpart countess courier cousin cowboy craftsman creator cricketer
  criminologist critic cto curate curator custodian cyclist czar dad dancer dancer daredevil daughter daughter-in-law deacon dealer dean deceased decorator defenceman defendant defender defenseman
  delegate demographer democrat denier dentist deputy dermatologist descendant deserter designer detainee detective developer devotee dictator dietician dietitian diplomat director dissident
  diver divorcee dj doctor donor doorman dramatist draper dressmaker driver drummer duchess duke dweller earl ecologist econometrician economist editor editor-in-chief educator electrician embryologist
  emir emissary emperor empress endocrinologist engineer entertainer entomologist entrepreneur envoy epidemiologist essayist ethicist ethnographer evangelist ex-boyfriend ex-girlfriend ex-husband ex-minister ex-president ex-wife examiner
  executive executor expert explorer eyewitness fan farmer farmworker father father-in-law federalist fellow fiance fiancee fielder fighter filmmaker film-maker film-star financier firebrand firefighter fireman first-baseman fisherman flanker flautist florist
  footballer forecaster foreman forester forward founder founding-father freelancer freshman friend frontman frontwoman fugitive fundraiser gamekeeper gamer gangster gardener gastroenterologist general geneticist gentleman
  geochemist geographer geologist geophysicist girl girlfriend gitarist glaciologist goalie goalkeeper goaltender godfather godmother golfer goldsmith governor graduate grandad granddaughter grandfather grandma grandmother grandparent grandson
  grazier great-grandfather great-grandmother great-grandson groom guard guardian guardsman guest guide guitarist gunman guru gymnast gynaecologist gynecologist hacker hairdresser half-brother half-sister handler handyman harpist
  head headmaster headmistress headteacher healer heir heiress helper hematologist herder heroine hijacker hiker historian hitman homeowner honoree horticulturalist hostage hostess hotelier housekeeper housewife
  humanitarian humorist hunter husband hydrologist hypnotist icon ideologue illustrator imam immigrant immunologist impersonator importer impresario incumbent industrialist infielder influencer informant infielder inmate innkeeper
  inspector instructor insurgent intern interviewer inventor investigator investor jailer janitor jeweler jeweller jockey jogger journalist judge jurist juror justice keyboardist kidnapper killer king kingpin knight labourer laborer lady laird
  lama landlady landlord landowner laureate lawmaker lawyer leader lecturer left-back left-hander legend legislator librarian librettist lieutenant lifeguard limnologist lineman linebacker linguist lobbyist locksmith logician lord
  lorry-driver lover lyricist magician magistrate magnate maid maiden major man manager marchioness marine mariner master harbourmaster harbormaster marketer marketeer marshal martyr mason massacre-survivor masseuse mastermind mathematician matriarch mayor mechanic mediator
  medic member mentor mercenary merchant mermaid messenger meteorologist microbiologist midfielder midshipman midwife migrant militant millionaire miner minister missionary mobster model moderator mogul monarch monk mother mother-in-law
  motorcyclist motorist mountaineer mp mugger mullah mum mom murderer muse musician musicologist mystic nanny narrator naturalist negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon
  newcomer newscaster newsreader niece nobleman nominee notary novelist number-eight nun nurse nutritionist nurseryman obstetrician oceanographer octogenarian offender officer official oligarch ombudsman oncologist operative ophthalmologist
  opponent optician optometrist orator organiser organist organizer ornithologist orphan orthodontist orthopedist outfielder outlaw owner paediatrician paedophile painter paleontologist palaeontologist panelist panellist parachutist paralegal paramedic paraplegic parent parishioner parliamentarian
  participant passenger passer-by pastor paterfamilias pathologist patient patriarch patron pawnbroker pediatrician pedestrian pensioner percussionist performer perpetrator pharmacist pharmacologist phenom philanthropist philologist philosopher photographer photojournalist
  physician physicist physiologist physiotherapist pianist pilgrim pilot pimp pioneer pirate pitcher plaintiff planner playwright playmaker plumber podcaster poet poetess police-officer policeman policewoman politician pollster pop-star pope porter
  postdoc postman postmaster potter practitioner preacher predecessor premier presenter president president-elect priest priestess primatologist primate prime-minister prince princess principal printer prisoner prodigy producer professor programmer propagandist prophet
  proprietor prosecutor protagonist protege protegee protester protestor provocateur provost psychiatrist psychic psychoanalyst psychologist psychotherapist publicist publisher pugilist pundit pupil quarterback queen questioner rabbi racer radiologist railwayman rancher
  ranger rapist rapper realtor rebel receiver receptionist recipient recruiter rector referee reformer refugee regent registrar regulator reliever reporter representative republican rescuer researcher resident restaurateur retiree reverend reviewer revolutionary right-back right-hander
  rider ringleader rival robber rockstar roboticist roommate runner runner-up saboteur sailor saint salesman salesperson saleswoman saxophonist scholar schoolboy schoolgirl schoolteacher scientist scoutmaster screenwriter scribe scriptwriter sculptor seaman seamstress secretary secretary-general
  seismologist selectman senator separatist sergeant serviceman servicewoman settler sexologist shareholder sharpshooter sheikh sheriff shepherd shipbuilder shooter shop-owner shopkeeper shopper shortstop showman showrunner sibling singer singer-songwriter sister sister-in-law
  sitter skateboarder skater skeptic sceptic skier skipper smuggler sniper snowboarder socialist socialite sociologist soldier solicitor soloist son son-in-law songwriter soprano speaker specialist speechwriter spin-bowler spokesman spokesperson spokeswoman sportscaster sportsman sportswoman
  sportswriter spouse sprinter spy spymaster squatter stalker standard-bearer starlet statesman statistician stateswoman stepbrother stepdaughter stepfather stepmother stepsister stepson steward stewardess stockbroker stonemason storekeeper storyteller strategist striker strongman
  student stuntman stuntwoman stylist subcontractor successor suffragette suicide-bomber sultan superintendent superintendent supermodel superstar supervisor supporter supremo surfer surgeon surrogate surveyor survivor suspect svp swimmer tactician tailor taoiseach taxpayer taxidermist teacher teammate
  team-mate technician technologist teen teenager tenant tenor terrorist theologian theorist therapist thief toddler tour-guide tourist toxicologist trader trainee trainer traitor translator traveler traveller treasurer triathlete trombonist troubadour truck-driver trumpeter trustee tsar tutor tycoon
  typist tyrant ultramarathoner umpire uncle aunt auntie undersecretary undertaker undergraduate understudy urologist usher valet vendor ventriloquist veteran vet veterinarian vicar vice-captain vice-chairman vice-chancellor vice-president viceroy victim villager vintner violinist virologist virtuoso viscount visionary
  vlogger vocalist volcanologist volleyballer volunteer voter vp waiter waitress walker warden warlord warrior watchmaker weaver weatherman webmaster weightlifter welder wheelwright whip whistleblower whistle-blower wicketkeeper widow widower wife winemaker winger witness woman woodcarver
  woodworker worker worshipper wrestler writer yachtsman youngster youtuber zookeeper zoologist attorney-general auditor-general brigadier-general director-general governor-general inspector-general lieutenant-colonel lieutenant-general lieutenant-governor major-general solicitor-general surgeon-general
  sister-in-law brother-in-law vice-premier deputy-governor chief-of-staff cio ciso cso evp cpo cro md gm ombudswoman spokesmodel crewmember crewman yachtswoman horsewoman horseman oarsman marksman boatman ferryman linesman swordsman midwicket
  hitmaker bandmate bandleader cupbearer helmsman guitarist-singer frontrunner front-runner hopeful contender challenger seatmate classmate housemate flatmate schoolmate playmaker running-mate compatriot countryman comrade patriarch newlywed ex-teammate ex-captain
  crooner thespian wordsmith sleuth bassoonist flutist oboist timpanist conciliator commodore geneticist gerontologist nephrologist podiatrist phlebotomist radiographer orthopaedist hepatologist neonatologist pulmonologist rheumatologist cosplayer streamer wunderkind whisperer naturopath homeopath osteopath
  c.e.o c.f.o defence-secretary warden-general apologist theorist loyalist hardliner undersheriff subinspector sub-inspector superstar playboy heartthrob cast-member castmate elder committeeman committeewoman`);

/** Nouns of that kind that a firm is more often: they hardly tell that the word beside them names a person. */
export const firmRoleNouns = words(`
  affiliate brewer broadcaster builder carrier contractor creditor dealer developer distributor exporter giant importer insurer investor lender maker manufacturer operator owner parent part-owner partner promoter
  provider publisher regulator retailer shareholder sponsor co-sponsor startup subsidiary supplier vendor forerunner`);

/** Nouns of that kind that a country or a team may be as well: weaker ground. */
export const looseRoleNouns = words(`
  ally challenger champion citizen contender counterpart co-host co-owner creator critic defender fan favorite favourite finalist great guest head hero hopeful host icon incumbent insider leader legend loser lover medalist medallist
  member neighbor neighbour newcomer opponent outsider patient pioneer predecessor producer rival runner-up semifinalist star successor supporter survivor target underdog veteran victim victor winner`);

/** Abbreviated titles, without their full stop, and the nouns that they stand for. */
export const abbreviatedTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
    sgt: 'sergeant',
    cpl: 'corporal',
    pvt: 'private',
    capt: 'captain',
    cmdr: 'commander',
    adm: 'admiral',
    maj: 'major',
    brig: 'brigadier',
    insp: 'inspector',
    det: 'detective',
    supt: 'superintendent',
    prof: 'professor',
    rev: 'reverend',
    fr: 'father',
    atty: 'attorney',
    amb: 'ambassador',
    sec: 'secretary',
    pres: 'president',
    pm: 'minister',
    ag: 'attorney',
    dist: 'attorney',
    cllr: 'councillor',
    const: 'constable',
    pc: 'officer',
    asst: 'assistant',
    hon: 'honourable',
    dep: 'deputy',
  }),
);

/**
 * Nouns of `roleNouns` and others that are written with a capital before a name, and end what stands before it:
 * "Deputy Mayor", "Governor".
 */
export const titles = words(`
  alderman alderwoman abbot admiral ambassador archbishop assemblyman assemblywoman assemblymember attorney ayatollah bishop brigadier brother captain cardinal caliph canon chair chairman chairperson chairwoman
  chancellor chaplain chief coach colonel columnist commandant commander commissioner commodore comptroller congressman congresswoman constable consul controller coordinator corporal councillor councilman
  councilmember councilor councilwoman councilmember count countess czar deacon delegate deputy detective director doctor duchess editor emeritus emir emperor empress envoy
  father general goalkeeper governor imam inspector justice judge lama lawmaker leader lieutenant magistrate majesty manager marshal mayor minister monsignor mother mullah officer
  ombudsman organizer parliamentarian pastor patriarch policeman pope premier president president-elect priest prime primate prince princess principal private prof professor prosecutor provost queen rabbi ranger rector
  representative reverend secretary secretary-general senator sergeant sheikh sheikha sheriff sister solicitor speaker spokesman spokesperson spokeswoman superintendent sultan surgeon taoiseach tanaiste
  treasurer trooper tsar tsarina undersecretary usher vicar viceroy vice-president vice-premier vice-chancellor warden whip attorney-general auditor-general brigadier-general director-general editor-in-chief governor-general inspector-general
  lieutenant-colonel lieutenant-general lieutenant-governor major-general solicitor-general surgeon-general ceo cfo coo cto cio ciso cmo cso evp svp vp avp dj mc mp mep td msp mla pm
  actor actress singer rapper author comedian director producer playwright novelist poet filmmaker guitarist drummer composer designer artist presenter host co-host journalist reporter correspondent
  analyst economist historian professor scientist researcher lecturer lawyer engineer nurse teacher student resident activist campaigner entrepreneur billionaire businessman businesswoman
  striker midfielder defender winger goalie goaltender defenseman quarterback pitcher linebacker forward captain skipper boxer sprinter golfer wrestler
  comrade cosmonaut astronaut firefighter paramedic photographer cofounder co-founder founder chef conductor curator strategist adviser advisor aide critic veteran legend star icon convict
  sub-inspector paediatrician pediatrician psychologist psychiatrist physicist biologist gunman rangatira kaumatua datuk
  crown ataman hetman laird squire vizier mufti maulana pandit swami guru acharya mahatma rani maharaja begum nawab shah khedive emir republican democrat member committeeman committeewoman`);

/** Ranks that fall away from a description when something fuller stands before them ("exercise director Colonel …"). */
export const ranks = words(`
  detective
  admiral brigadier captain colonel commander commodore corporal general lieutenant major marshal private sergeant lieutenant-colonel lieutenant-general major-general brigadier-general
  col lt sgt cpl pvt capt cmdr adm maj brig gen insp supt superintendent inspector air vice rear field chief constable const pc det dci di ds staff master petty warrant airman seaman specialist`);

/** Forms of address that are no description, without full stop, with the gender that they tell. */
export const honorifics: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...[...words('mr mister messrs sir senor monsieur herr signor signore father brother bapak')].map(
    (word) => [word, 'male'] as const,
  ),
  ...[
    ...words(
      'mrs ms miss madam madame mme mlle mademoiselle dame senora senorita signora frau fraulein ibu',
    ),
  ].map((word) => [word, 'female'] as const),
  ...[
    ...words('dr mx doctor hon honourable honorable rt right late messrs prof drs hajji haji'),
  ].map((word) => [word, null] as const),
]);

/** Titles that stay with the name where no given name is known ("Lord Marchmont"). */
export const peerage: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['lord', 'male'],
  ['lady', 'female'],
  ['baroness', 'female'],
  ['baron', 'male'],
  ['viscount', 'male'],
  ['viscountess', 'female'],
]);

/** Nouns that tell the gender of whom they stand for; the others of their kind end in -man or -woman. */
export const genderedNouns: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    ...words(`
    actor king prince duke baron count emperor sultan emir sheikh pope priest father dad brother son husband boyfriend uncle nephew grandfather grandson stepfather stepson stepbrother widower
    bridegroom groom monk boy gentleman waiter heir fiance godfather grandad brother-in-law son-in-law father-in-law ex-husband ex-boyfriend half-brother schoolboy lord host headmaster cowboy
    tsar viceroy cardinal archbishop imam ayatollah mullah playboy barman lad`),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...words(`
    actress queen princess duchess baroness countess empress mother mum mom sister daughter wife girlfriend aunt auntie niece grandmother granddaughter grandma stepmother stepdaughter stepsister widow
    bride nun girl lady waitress heiress fiancee godmother sister-in-law daughter-in-law mother-in-law ex-wife ex-girlfriend half-sister schoolgirl hostess headmistress heroine comedienne ballerina
    barmaid poetess midwife housewife sheikha tsarina priestess suffragette landlady alumna`),
  ].map((word) => [word, 'female'] as const),
]);

/** Nouns of kinship: what somebody is to another person. */
export const kinship = words(`
  father mother dad mum mom parent brother sister sibling twin son daughter child husband wife spouse partner boyfriend girlfriend fiance fiancee uncle aunt auntie nephew niece cousin grandfather grandmother
  grandson granddaughter grandma grandad stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law
  widow widower ex-wife ex-husband ex-boyfriend ex-girlfriend godfather godmother friend neighbour neighbor colleague teammate classmate heir roommate companion lover baby`);

/** Adjectives and nouns in lower case that belong to a description before a name, against verbs with the same ending. */
export const roleModifiers = words(`
  retired disgraced convicted accused alleged embattled renowned appointed elected newly-elected unelected decorated celebrated acclaimed experienced seasoned beloved famed noted outspoken distinguished
  deposed ousted exiled jailed imprisoned detained sacked fired suspended indicted self-described self-proclaimed self-styled self-made award-winning oscar-winning grammy-winning emmy-winning prize-winning best-selling bestselling
  leading acting sitting outgoing incoming founding managing visiting commanding presiding serving reigning aspiring up-and-coming commissioning contributing executing ruling governing
  advertising marketing engineering nursing building manufacturing housing banking training boxing cycling racing swimming sailing fishing mining shipping publishing broadcasting programming
  computing accounting recruiting lobbying consulting investing testing learning teaching acting singing dancing climbing skating skiing wrestling gaming polling planning editing writing casting
  united limited wicked sacred red wanted armed mixed united-nations advanced applied related associated unidentified unnamed hired paid trained skilled armed based turned longtime long-time
  disabled married divorced widowed adopted estranged missing wounded injured murdered slain captured talented gifted dedicated animated rated ranked seeded undefeated unbeaten registered licensed licenced certified chartered qualified
  early likely unlikely only family daily weekly monthly friendly elderly assembly supply fly july italy ally bully reply
  then-president once then-governor then-mayor`);

/** Verbs in lower case that end what stands before a name where no ending tells ("met", "beat", "says"). */
export const plainVerbs = words(`
  met beat saw sees let lets put puts got gets get had has have is are was were be been being says say said told tell tells called calls call named names name made makes make gave gives give took takes take
  left leaves leave lost loses lose won wins win sent sends send brought brings bring bought buys held holds hold kept keeps keep led leads knew knows know thought thinks think felt feels found finds find
  paid pays sold sells shot shoots stood stands sat sits spoke speaks spent spends struck strikes taught teaches threw throws wore wears wrote writes write hit hits cut cuts hurts quit read reads set sets shut
  spread became become becomes began begins begin broke breaks came comes come chose chooses did does do done drew draws drove drives ate fell falls flew flies fought fights forgot forgave went goes go grew grows hid hung
  laid lies lay met meets meet meant means overcame ran runs run rode rose rises sang sings sank slept slid swore swept swam swung tore understood understands woke wound may might must can could will would shall should cannot
  ask asks add adds blame blames choose cite cites claim claims commend confront contact criticize criticise defeat defeats elect endorse endorses 
      follow follows hire hires include includes interview invite join joins kill kills like likes love loves miss misses nominate oppose praise praises
      recall recalls reject replace replaces represent represents salute see seek seeks slam slams sue sues support supports thank thanks urge urges want wants warn warns watch
  starring portrays portray co-starring starred beaten forgiven overtaken driven congratulate congratulates congratulated meeting defeating naming calling faces backs quotes pushes charges presses features plays fears forces uses helps hurts honors credits trusts turns taps hurt cost use help`);
