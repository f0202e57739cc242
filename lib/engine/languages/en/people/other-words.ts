import { words } from '../../words.ts';

/** Adjectives of nations, faiths and parties: before a name they describe, and are no part of it. */
export const nationalities = words(`
  afghan african african-american albanian algerian american andorran angolan anglo-american arab arabian argentine argentinian argentinean armenian asian asian-american australian austrian azerbaijani azeri bahamian bahraini
  bangladeshi barbadian basque bavarian belarusian belgian beninese bolivian bosnian botswanan brazilian british british-israeli british-born bulgarian burmese burundian cambodian cameroonian canadian catalan caribbean chadian chechen chilean
  chinese colombian congolese corsican cossack croat croatian cuban cypriot czech danish dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish flemish french french-canadian
  gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian hawaiian hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
  jordanian kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz laotian latina latino latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian malian maltese maori mauritanian mauritian mexican moldovan
  mongolian montenegrin moroccan mozambican myanmar namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian philippine polish portuguese puerto-rican qatari roma
  romanian russian rwandan salvadoran samoan saudi scot scots scottish senegalese serb serbian sicilian singaporean slovak slovakian slovene slovenian somali south-african soviet spaniard spanish sri-lankan sudanese surinamese swedish swiss
  syrian taiwanese tajik tanzanian thai tibetan tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian ulster uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean
  catholic protestant anglican methodist baptist lutheran presbyterian evangelical muslim islamic islamist jewish jew hindu sikh buddhist mormon orthodox sunni shia shiite christian coptic
  democrat democratic republican labour tory conservative liberal socialist communist green independent nationalist unionist lib dem gop ukip snp marxist nazi fascist republicans democrats tories liberals conservatives
  northern southern eastern western central north south east west mid transatlantic anglo
  texan californian londoner parisian bostonian yorker glaswegian liverpudlian mancunian floridian virginian georgian ohioan
  americans brits britons russians ukrainians germans italians israelis palestinians canadians australians mexicans indians pakistanis iraqis iranians syrians koreans africans europeans asians egyptians turks kurds greeks poles
  muslims christians jews catholics hindus sikhs buddhists mormons latinos hispanics arabs cubans haitians norwegians swedes danes finns serbs croats afghans`);

/** Countries, states, provinces, large towns and parts of the world, word by word. */
export const places = words(`
  afghanistan africa alabama alaska albania alberta algeria america americas amsterdam anatolia andalusia angola ankara antarctica appalachia arabia aragon argentina arizona arkansas armenia asia athens atlanta atlantic auckland australia austria
  azerbaijan baghdad bahamas bahrain baku bali balkans baltic baltimore bangalore bangkok bangladesh barbados barcelona bavaria beijing beirut belarus belfast belgium belgrade belize bengal bengaluru benin berlin bermuda beverly bhutan birmingham
  bogota bolivia bosnia boston botswana bradford brasilia bratislava brazil brisbane bristol britain brittany bronx brooklyn brunei brussels bucharest budapest buenos aires buffalo bulgaria burma burundi cairo calais calgary california cambodia cambridge
  cameroon canada canberra caracas cardiff caribbean carolina casablanca catalonia caucasus chad charleston charlotte chechnya chelsea chennai chicago chile china cincinnati cleveland colombia colombo colorado columbia columbus congo connecticut copenhagen
  cornwall crimea croatia cuba cyprus cumbria czechia dakar dakota dallas damascus darfur darwin delaware delhi denmark denver derbyshire detroit devon dhaka doha donbas donetsk dresden dubai dublin durban durham ecuador edinburgh edmonton egypt eritrea essex
  estonia eswatini ethiopia eurasia europe fiji finland flanders florence florida france frankfurt freetown gabon galicia gambia gaza geneva genoa germany ghana gibraltar glasgow gothenburg greece greenland grenada guam guatemala guinea guyana haiti haifa halifax hamburg hampshire hanoi
  harare harlem havana hawaii hebron helsinki helmand hiroshima hollywood honduras houston hungary iceland idaho idlib illinois india indiana indianapolis indonesia iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica
  japan jerusalem johannesburg jordan kabul kaliningrad kampala kandahar kansas karachi kashmir kathmandu kazakhstan kent kentucky kenya kharkiv khartoum kherson kiev kigali kinshasa kolkata korea kosovo kurdistan kuwait kyiv kyoto kyrgyzstan lagos
  lahore lancashire laos latvia lebanon leeds leicester leipzig lesotho liberia libya liechtenstein lima lisbon lithuania liverpool ljubljana london louisiana luanda lucknow luxembourg luhansk lviv lyon macau macedonia madagascar madrid maine malawi malaysia maldives mali malta
  manchester manhattan manila manitoba mariupol marseille maryland massachusetts mauritania mauritius mecca mediterranean melbourne memphis mexico miami michigan midlands midwest milan milwaukee minneapolis minnesota minsk mississippi missouri mogadishu moldova monaco mongolia montana
  montenegro montreal morocco moscow mosul mozambique mumbai munich myanmar nagasaki nairobi namibia nantucket naples nashville nebraska nepal netherlands nevada newcastle newfoundland nicaragua niger nigeria norfolk normandy norway nottingham nuremberg oakland odesa odessa ohio oklahoma
  oman ontario oregon orlando orleans osaka oslo ottawa oxford pakistan palestine panama paraguay paris pennsylvania perth peru peshawar philadelphia philippines phoenix pittsburgh poland portland portugal prague pretoria provence prussia punjab pyongyang qatar quebec queensland
  quito raleigh ramallah rangoon reykjavik riga rio riyadh romania rome rotterdam russia rwanda sacramento sahara sahel salzburg samoa saskatchewan savannah saxony scandinavia scotland seattle senegal seoul serbia seville shanghai sheffield siberia sicily
  singapore slovakia slovenia sofia somalia somerset southampton spain springfield stockholm stuttgart sudan suffolk suriname surrey sussex swaziland sweden switzerland sydney syria tahiti taipei taiwan tajikistan tallinn tanzania tasmania tbilisi tehran tel aviv tennessee
  texas thailand tibet tibilisi tobago togo tokyo tonga toronto transylvania trinidad tripoli tucson tulsa tunis tunisia turin turkey turkmenistan turkiye tuscany uganda ukraine ulster uruguay utah uzbekistan vancouver vatican venezuela venice vermont vienna vietnam vilnius
  virginia warsaw warwickshire washington westminster wimbledon winnipeg wisconsin wuhan wyoming xinjiang yangon yemen yerevan yokohama yorkshire zagreb zambia zanzibar zaporizhzhia zimbabwe zurich
  england wales australasia oceania levant yukon nunavut saskatoon hong kong angeles vegas diego francisco antonio jose lanka zealand jersey york leone arabia emirates rico salvador verde faso
  kremlin pentagon broadway brexit capitol downing holyrood stormont knesset bundestag duma kiev aleppo fallujah rafah kyiv queens westphalia rhineland`);

/** First words of the names of places ("San", "Fort"): what follows is no family name without a title before it. */
export const placeBeginnings = words(`
  san santa santo sao los las fort ft mount mt lake port new saint st sainte cape isle upper lower great greater north south east west northern southern eastern western camp point el rio puerto ciudad villa bad
  inner outer little lesser hurricane typhoon cyclone storm tropical uss hms hmas hmcs hmnzs rms ss mv rrs ins brp usns usns rfa uscgc tsmv ms-`);

/** Words of firms, offices, places and events: a name with one of them in it is not a person's. */
export const thingWords = words(`
  academy acquisition act actors administration advertiser advisory affairs afb agency agenda agreement aid air aircraft airbus airline airport airways alliance ambulance amendment analysis analytics animation apartments appeals archive arena army arsenal article
  arts assembly assets assistance associated associates association athletic atlantic auction audit authority auto automotive avenue award aviation bank banking bar baseball basketball battalion battle bay beach
  bill biotech block blog boardwalk board bomb book boulevard boutique brands brewery bridge brigade briefing broadcasting brothers budget building bulletin bureau business cabinet cafe campaign campus canal cancer capital capitol
  care casino castle cathedral caucus cemetery census center central centre century challenge chamber championship channel chapel chapter charity charter chemical chocolate chronicle cinema circle circuit circus cities citizens city civic civil class classic clinic
  club coalition coast code college commission committee commons commonwealth communications communities community companies company conference congress consortium constitution construction consulate consulting consumer contract convention cooperative copyright
  corp corporate corporation cottage council countries country county court courthouse creek crescent cricket crime criminal crisis culture cup customs cyber daily dam data database day deal debate declaration defence defense
  department depot derby desert desk development digest digital district division doctrine dome dragons drive dynamics eagle earth economy edition education election electoral electric electricity electronics embassy emergency emissions emmy empire employment
  endowment energy enforcement engine engineering enterprise entertainment environment environmental equity estate evening events exchange exhibition expo express exports external facebook facility factory faculty fair falls families farm fashion
  federal federation festival field film final finance financial fire fleet flight floor food football force forest formula forum foundation free freedom freeway front fuel fund galaxy gallery
  game garden gas gate gazette gender generation global globe golf google government grammy grid group guards guild gulf hall harbor harbour haven headquarters health healthcare
  heights herald heritage highway hill-top hills historic history hockey holding holiday holocaust homeland homes homicide horizon hospital hotel hour house housing humane icc immigration imports inc incorporated
  independence index industrial industries industry information infrastructure initiative inlet inn innovation inquiry inquirer institute institution insurance intelligence interior international internet investigation investigative investment island
  isle jail journal journalism junction jury kingdom kitchen lab laboratories laboratory labor lagoon land laureate law laws league learning legacy legal legion legislature liberation liberty library license limited line
  lines list literary literature live llc llp local lodge logistics lottery ltd lounge lunar machine magazine mail mall manor marathon marine maritime market marketing massacre masters match materials media medicaid medical medicare medicine
  memorial meteorological methodist metro metropolitan military mills mine ministries ministry mission mobile mobility monday tuesday wednesday thursday friday saturday sunday monitor monitoring monument mortgage mosque motel motor mountain movement movie
  municipal municipality museum music mutual nation national nato natural nature naval navy netflix network news newspaper night nobel noon northern nuclear oath observatory observer ocean 
  office oil olympic opera operation orchestra order organisation organization oscar outlook pac pacific pact palace pandemic panel panthers paper parade paralympic park parks parkway parliament
  parliamentary partners partnership party passport path patrol pavilion peace peninsula pension people petroleum pharma pharmaceutical pharmacy phase picture pier pipeline pizza place plain plan planet planning plant plaza plc pledge
  plus police policy poll polytechnic pools port post power powers prairie precinct preparatory presbytery presidency presidential press primary prison prize pro procedure production products professionals program programme project 
  properties property prosecution protection protocol province psychiatry pub public publications publishers publishing pulitzer quarter quarterly race racing radio rail railroad railway ranch rangers range reach realty recession record recovery
  recreation referendum reform refugees regiment region regional register registry regulation regulatory relations relief report reservation reserve reservoir resolution resort resource restaurant results retail review revolution rights
  river rivers road rock roundtable route royal rugby safety sanctuary sanitation savings scholarship school science scouts sea season secret section sector securities security seminary senate sentinel series
  service session settlement shelter shield shipping shop shopping shore show showdown sierra skies social society software solar solutions source space speedway sports spring springs square stadium standard star-ledger
  stars state statement station statistics steel stock storage store storm strait strategic strategies strategy street strip studio study subcommittee suburbs subway summit sun super superior supply
  support supreme surgery surveillance survey survivors sustainability symphony syndicate syndrome system tabernacle task tax taxes team tech technical technologies technology telecom telecommunications telegraph telephone television temple terminal
  terrace territories territory test theater theatre therapeutics times today tonight tour tourism tourist tournament tower towers town township track trade trading trail training transit transport transportation travel treasury treaty trial
  tribe tribunal tribune trophy trust tunnel tv twitter unification union unit united universe universities university uprising urban vaccine valley vehicle ventures venue viaduct video village vineyard violence visa vodka
  vote voter walkway wall war warehouse water waters watch waterfront waterway weather website week weekend weekly welfare wetlands wholesale wildlife wine winery wing wireless women workers workshop world worldwide
  year yearbook youth youtube zone zoo instagram tiktok spotify reuters bloomberg afp cnn bbc cbs nbc abc msnbc pbs npr itv xinhua tass interfax espn gop nfl nba mlb nhl fifa uefa nasa opec ukip
  constitutional democrats republicans democracy monarchy republic jubilee coronation covid coronavirus ebola alzheimer parkinson thanksgiving christmas easter ramadan hanukkah halloween eve eid
  january february march april june july august september october november december
  fc afc cf sc rfc united rovers wanderers hotspur athletic villa albion argyle saints-fc yankees dodgers lakers celtics patriots cowboys packers steelers bruins canucks oilers flyers blackhawks
  chancellery chancery presidency ministers governors mayors senators officers officials leaders lawyers lawmakers members students teachers residents victims
  operation qaeda jazeera shabaab aqsa arabiya project programme exercise hearing interview memo memorandum q&a versus pm photo image video credit copyright getty islam christianity judaism hinduism buddhism communism capitalism socialism fascism nazism terrorism church churches mosque lane grove ridge canyon cove hills woods research mansion diversity divestment management
  universite universidad universitat universiteit hochschule instituto ecole jazeera qaeda dynasty`);

/** Ordinary words that begin sentences and headings, or stand in the names of works and firms: with no other ground, no name. */
export const commonWords = words(`
  able about above absolute access account across action active actually additional address adult advance advanced adventure advertisement after afternoon again against age ago agree ahead alert alien alive all almost alone along already also alternative although always amazing american
  amid among amount ancient and angry animal annual another answer any anyone anything anyway anywhere apparently appeal apple application are area around artificial as aside ask asked asking at attack attempt attention automation autonomous average away baby back bad bag ball band base
  based basic be beat beautiful beauty because become been before began begin behind being believe below beside best better between beyond big billion bird birth birthday black blade blood blue body bold bond born both bottle bottom box boy brain brave brand bread break breaking breakfast
  bright bring brief broken brown bubble budget build built bus busy but buy by call called came camera can car card career careful case cash cat catch cause celebrity cell central certain chance change changing character charge chat cheap check cheese chicken child children
  choice choose citing claim classic clean clear click clip clipboard clockwise close clothes cloud code coffee cold collection color colour combined come comedy comic coming comment common complete computer concern consider content context continue contrary control conversation cool cost could
  counter couple course cover covering crazy create created creative credit crew critical critics cross crowd cruise cut dance dancing danger dangerous dark date dead dear death decades decision deep delivery democracy depression design despite did difference different direct disaster discover
  discovery do doctor document does dog dollar done door double down dozens dream drug dry due during duty each earlier early easy eat economic effect eight either else empty end ending energy enough enter entire equal especially essential even event eventually ever every
  everybody everyone everything evidence exclusive excuse executive experience experts extra eye face fact failure faith fake fall false fame family famous fan fantasy far fast fat favorite favourite fear feature featured feel feeling few fewer fight figure file finally find fine first
  fish five flag flash floor flower flying focus follow followed following foreign forever formed former formerly forward found foundation four fourth free freedom fresh friend from full fun funny further future gang general generally generative get getting giant gift girl give given giving
  glass go goal god going gold golden good goodbye got grand grant graphic great green ground grounding growing growth guide gun guy had half hand hands happy hard has have having he head headline heart heat heaven heavy hell hello help her here hero hidden high higher him his
  historic hit hold hollow home hope hopefully horror hot hours how however huge human hundreds hungry hunt i ice idea if illegal image imagine impact important impossible in include included including incredible indeed independent inside instead intended interest interested into invisible invest iron issue 
  it item itself job join joint joke jump jungle junior just justice keep key kid kill killer killing kind kiss kitty knife know known la lack lady language large last late later latest launch laughing lead leading learn learned least leave leaving left lesson let letter level
  life light like likely lion listen little lived lives living loading local long longer look looking lord lose lost lot love lovely lover low lower lucky luxury machine mad made magic main major make maker making man many map mask mass massive master matter may maybe me meal mean meanwhile meat media medicine
  meet meeting member memory men mental message metal meteor middle might mile million mind mini minor minute mirror miss missing model modern moment money monster monthly moon moral more moreover morning most mostly mother mount mountain mouse move moving much murder must my mystery
  named national native natural near nearly necessary need neither never nevertheless next nice night nine no nobody noble none nonetheless nor normal not note nothing notice now number of off offer official often oh oil old on once one online only onto open opening opinion opposition option or orange order original
  other our out outside over overall own page pain pair panic paper paradise parents part partly past patient pay peace people perfect perhaps period person personal phone photograph picture piece pink pioneer place plain plan plane planned plant play player please plus point political
  politics poor pop popular possible potential prayer present pressure pretty prime private probably problem process product promise proper protest proud prove public published pure purple put quality question quick quickly quiet quite quote rain raise random rapid rare rather read readers reading ready real reality
  really reason recent recently red reduce regarding regular related relative remember remote rescue research respect respectively response rest return revealed revenge rich ride right ring rise rising risk rival road robot roll roman room rough round rule run running rural sad safe said same sang save saw say 
  scary scene score scream screen scroll search second secret see seeing seems seen self selected sell send senior sense sentence separate separately serial serious seriously set setting seven several sex shadow shaking shall shape share sharp she shift ship shock shoot shooting short should shot show shut sick side sign silent silver similarly simple
  simply since single sister situation six size skin sky sleep slow slowly small smart smile smoke smooth snow so soft solid solution some somebody someone something sometimes somewhere song soon sorry sort soul sound source southern spain speak speaking special specifically speed spirit split spoke spot stage standing start started
  starting state statement status stay steady step stick still stone stop stories story straight strange stream strong stuff style subject subscribe such sudden suddenly sugar suicide suit summary summer super sure surely surprise sweet swift symbol table take taken taking talent talk talking tall tank target taste teach teen tell ten terrible terror
  than thank that the their them themselves then there therefore these they thick thing think third thirty this those though thought thousand three through throughout thursday thus tiger tight till time tiny tip title to today together told tomorrow too took tool top topics total touch tough toward toy traditional
  traffic train transcript transfer trap tree tribute trip trouble truck true truly truth try trying turn turning twelve twenty twice two type typical typically ultimate ultimately uncle under unfortunately unidentified unique universal unknown unless unlike unlikely until up update updated upon us use used useful users using usual usually
  value various very victim victory view violent virtual visit visual voice wait waiting walk walking wall want wanted warm warning was wash watch watching water wave way we weak wealth weapon wear wedding weird welcome well went were wet what whatever when whenever where whereas wherever whether which while white who whole whom whose why
  wide wife wild will win window winner winning winter wise wish with within without woman wonder wonderful wood wooden word work working worst worth would wow write writing wrong yeah yellow yes yesterday yet you young your yourself zero
  mr ms dr sir madam editor note source update related advertisement read more continue click view sign log share newsletter follow subscribe contact reporter staff writer contributor
  asked speaking according adding given born raised writing citing referring responding appearing calling noting following including regarding considering looking working standing sitting 
  hours days weeks months years ago half-time full-time kick-off today's
  likewise similarly additionally alternatively consequently currently previously originally initially lastly firstly secondly thirdly thankfully sadly luckily happily interestingly importantly ironically notably surprisingly crucially essentially basically clearly obviously evidently allegedly reportedly supposedly presumably
  elsewhere worldwide nationwide overnight overseas abroad offstage onstage locally globally internationally politically economically historically traditionally technically legally`);

/** Function words: with a capital they only begin a sentence or stand in a title, and no name holds them. */
export const functionWords = words(`
  a an the this that these those it its he she they we i you his her their our my your him them us me mine ours theirs who whom whose which what when where why how if though although because since while as until unless whether
  and or but nor yet so for of in on at by to from with without within into onto over under about above below between among through during before after against toward towards upon per via despite amid amidst than then there here
  is are was were be been being am do does did have has had having not no yes also both either neither each every all any some many most more much few several such other another same own one two three four five six seven eight nine ten
  eleven twelve twenty thirty hundred thousand million billion first second third last next once again however meanwhile still even just only now today yesterday tomorrow tonight later earlier soon maybe perhaps instead
  indeed moreover furthermore nevertheless nonetheless therefore thus hence otherwise else rather quite very too ever never always often sometimes usually already almost according asked speaking
         let let's lets that's it's there's he's she's they're we're i'm don't can't won't isn't oh ok okay hi hello dear please thanks thank besides beneath alongside amongst atop aboard underneath concerning throughout nearby unlike like considering given starting`);

/** Firms, teams, papers and places whose whole name looks like a person's, in lower case. */
export const namesakes: ReadonlySet<string> = new Set(
  `lockheed martin, northrop grumman, hewlett packard, mossack fonseca, goldman sachs, morgan stanley, wells fargo, charles schwab, calvin klein, ralph lauren, louis vuitton, tommy hilfiger, hugo boss, giorgio armani, christian dior, yves saint laurent, jimmy choo,
  eli lilly, fannie mae, freddie mac, sallie mae, john deere, john lewis, harley davidson, aston martin, alfa romeo, rolls royce, aston villa, jack daniel, johnnie walker, jim beam, ben jerry, warner bros, warner brothers, walt disney,
  thomson reuters, booz allen, merrill lynch, lehman brothers, bear stearns, credit suisse, jones lang lasalle, ernst young, arthur andersen, william hill, paddy power, marie claire, vanity fair, harper collins, simon schuster, little rock, baton rouge,
  ann arbor, grand rapids, santa claus, uncle sam, big ben, joe public, john doe, jane doe, hong kong, tel aviv, abu dhabi, abu ghraib, addis ababa, boko haram, al qaeda, al jazeera, al shabaab, al arabiya, hay wain, wall street, st louis, sierra leone, las vegas,
  costa rica, puerto rico, sri lanka, el paso, el salvador, burkina faso, kuala lumpur, saint laurent, real madrid, crystal palace, black friday, good morning, martin luther king day, paris saint germain, inter milan, juan de fuca, virginia beach, mercedes benz, victoria secret,
  james bond, harry potter, sherlock holmes, mickey mouse, homer simpson, bart simpson, donald duck, peter pan, robin hood, mary poppins, luke skywalker, darth vader, indiana jones, captain america, iron man, wonder woman, peter rabbit, bugs bunny, hannibal lecter, jack sparrow, forrest gump,
  jane eyre, anna karenina, romeo juliet, don quixote, oliver twist, huckleberry finn, tom sawyer, winnie pooh, james madison university, george mason university, johns hopkins, stephen f austin, sam houston, st andrews, austin texas, jackson hole, jackson mississippi, charlotte observer,
  d.a davidson, d.a. davidson, carnegie mellon, exxon mobil, coca cola, des moines, palo alto, boca raton, cedar rapids, terre haute, coral gables, ku
  klux klan, la raza, rust belt, cinco de mayo, der spiegel, la stampa, art deco, sandy hook, capitol hill, al ahly, al hilal, al nassr, taj mahal, rio
  tinto, bayern munich, orlando pirates, jack daniels, estee lauder, jpmorgan chase, jp morgan, walt disney world, ben nevis, art nouveau, opus dei,
  homo sapiens, pearl jam, pearl harbor, rose bowl, jade helm, hilton head, mardi gras, hail mary, buenos aires, rio grande, monte carlo, father
  christmas, jack frost, tin tin`
    .split(',')
    .map((name) => name.trim().replace(/\s+/gu, ' ')),
);

/** Lower-case nouns after a family name that make it the name of something else: "the Marchmont administration". */
export const namedThings = words(`
  administration campaign government presidency cabinet camp team family families foundation era years doctrine regime aide-de-camp estate trust institute museum university college school hospital airport stadium
  bridge tower towers hotel center centre building street road avenue park company firm corporation corp brand brands store stores franchise movie film series book books novel song album report inquiry commission committee
  rally rallies supporters voters delegates backers surrogates loyalists fans critics allies aides advisers advisors staffers staff officials volunteers headquarters hq signs ads ad bill act amendment law laws rule rules case trial effect method prize award medal
  scholarship lecture theorem syndrome disease scandal affair deal plan plans tax taxes cuts budget merchandise t-shirt hat hats sticker show shows concert tour tours outfit dress gown collection`);

/** Those of them that act themselves: "the Marchmont administration said". */
export const institutions = words(`
  administration campaign government presidency cabinet camp team family families foundation era doctrine regime estate trust institute museum university college school hospital airport stadium bridge tower towers hotel center
  centre company firm corporation corp brand inquiry commission committee prize award amendment act law laws syndrome disease theorem method`);

/** Written out of small words between the parts of a name. */
export const particles = words(
  'de la del della dello di da dos das du des van von der den ter vander le al el bin bint ibn ben abu ul y zu zur af av',
);

export const suffixes = words('jr sr ii iii iv jr. sr. junior snr jnr');

/** Letters after a name that stay out of it. */
export const postNominals = words(
  'mp mep msp mla kc qc sc obe mbe cbe kbe dbe gbe cb kcb cmg kcmg ch bt jp dl frcs fba phd ph.d md m.d frs esq dds rn jd j.d mba am ao',
);

/** Verbs of saying and doing that mostly people are the subjects of. */
export const personVerbs = words(`
  said says told tells added adds asked asks argued argues wrote writes tweeted tweets insisted insists noted notes explained explains continued continues replied replies responded recalled recalls remembered admitted admits joked jokes quipped
  testified testifies vowed warned warns claimed claims suggested suggests declared acknowledged conceded stated urged urges praised thanked believes believed thinks thought feels felt hopes hoped knows knew wants wanted
  smiled laughed cried shouted whispered sighed nodded shrugged wept died lived lives walked talked talks speaks spoke grew married resigned retired apologized apologised pleaded sang sings sat stood woke ate slept recounted mused lamented
  was were is has had did does who himself herself`);

/** Verbs of saying: before or after a name they speak for a person more than a mere verb does. */
export const speechVerbs = words(`
  said says told tells added adds asked asks argued argues wrote writes tweeted tweets insisted insists noted notes explained explains continued replied replies responded recalled recalls admitted admits joked jokes quipped testified
  vowed warned warns suggested suggests acknowledged conceded stated urged urges recounted mused lamented remarked observed exclaimed shouted whispered commented`);

/** Words of the other lists that are family names as well: after a given name they end a person's name. */
export const surnamesToo = words(`
  abbott bailey baker bank banks bar barber bath bay beach beard beck bell berlin best bird bishop black block blood bloom blue bold bolton bond book booker booth born boston bowen bowman box boy brand bridge bridges bright bristol brook brooke brooks brown buck buckley budd bull burn burns bush butcher butler cain camp
  campbell canon card carlisle carpenter carr cash castle chamberlain chambers chance chandler chapel chapman chase chester child church clark clay close coach coast cole coleman collins constable cook cooper corner cotton couch court craft crane creek cross cruise cruz
  cummings cutler dale dam dance dancer daniel day dean derby dew dial diamond dolan dow drake dream driver drew duke dunn earl east eden ellis end england english faith fair falls farmer farrow fast field fielder fields finch fire fisher fish fletcher flood flower flowers ford forest forman foster fountain fox france francis franklin freed freeman
  french friend frost fry fuller gale gallery game garden gardener gardner garland gates gay german gibbs giles glass gold golden good goode goodman grace grant grass gray grave graves green grey groom grove guard guest gunn guy hall ham hand hands hardy harper hart harvest haven head heard heart heath heaven heights helm hero hill hills
  hilton hoffman holder holiday holland hollow holly holman holmes home hood hook hooker hooper hope horn horne house houston howard hull hunt hunter ice ireland irons israel ivory jackson jain jordan joy judge justice kane keen kent key keys kidd kilmer kind king kirk kitchen knight knowles lake lamb lance land lane law laws leader leak lee lemon leonard
  light lincoln lines little lloyd lock lodge london long love low lowe lynch major mann manning march marine mark marks marsh marshal marshall martin mason masters mate may mayer mayor mead meadows medina mercer mercury merchant metcalf mills miner monday money monk montana moon moor moore moss moss mountain mould mule murray music nash naylor newman newton noble nobles north novak oakley olive
  orange otter outlaw overall owens owner page paine painter palace palmer paris park parker parks parsons partridge pass paul payne peace peacock pearce pearl pearson peck penn pepper perry person peters philips piper pitt place plant platt player poe pole pollard pool poole poor pope port porter post potter pound powell power powers
  pratt preston price priest prince prior proctor purple quick quinn race radio rain ranger raven ray read reader reed regan reid rhodes rice rich ring rivera rivers roach road robin robins rock rogers roman rome root rose ross rowe royal ruff rush russell ryder sage salt sand sands savage savannah saw scott seal seaman sergeant sexton shadow
  shakes sharp shaw shepherd sheriff ship shore short silver singer singh skinner slack slater small smart smith snow sommer song south spain sparks speed spencer spring springs squire stanton star stark steel steele stern steward stock stokes stone storm strange street strong stuart summer summers sutton swan sweet swift tailor tanner taylor teller temple thatcher
  thorn tiller todd tower towers town trace train trout true turner tyler underwood vale valentine van vance venus wade waite wales walk walker wall waller walls wang ward warden ware warner warren washington water waters watts weaver webb weeks welch wells welsh west wheeler white whitehead wild wilder wilkes will wills winter winters wise wolf wolfe wonder wood woods woodward word workman worth wren wright wynn
  york young zimmer glenn jenner pastor pastore mills lord knight marquez fields winters moody stone rivers hammer archer fowler cannon guard hyde frank pickles haley wall gentry peel pryor priestley chance chow paisley paxton mars case hopper hook waterhouse barrow bull pike salmon bass herring drum carol garner moody goodall ferry glover sawyer mellor tucker bowler cartwright wainwright plumb
    `);
