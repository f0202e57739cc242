import { words } from '../../words.ts';

/** Given names of men, of the world's languages as English newspapers spell them, without accents. */
export const maleNames = words(`
  aage aamir aaron abbas abd abdallah abdel abdelaziz abdelkader abdelmadjid abderrahmane abdi abdirahman abdou abdoulaye abdu abdul
  abdulaziz abdullah abdullahi abdulrahman abdur abe abebe abel abhijit abhinav abhishek abimael abiy abner abraham abram absalom abu
  achim achmad adalberto adam adama adan adebayo adel adem aden adewale adnan adolf adolfo adolph adriaan adrian adriano aengus afonso afzal
  agha agostinho agustin ahmad ahmed ahmet aidan aiden ajay ajit akbar akhil akihiko akihito akin akinwunmi akio akira akram alan alain
  alasdair alastair albert alberto albin albrecht aldo alec alejandro alejo aleksandar aleksander aleksandr aleksei aleksey aleksi alem
  alen alessandro alessio alexandar alexander alexandre alexandros alexandru alexei alexey alexis alfie alfons alfonso alfred alfredo algirdas
  ali alioune alistair allan allen alois aloysius alphonse alphonso altaf alvaro alvin alwyn alyaksandr amadeo amadou amar amare
  amaury ambrose amedeo amer americo amilcar amin amir amit amitabh amjad ammar ammon amos amr amrit anand anas anatole anatoli anatoly
  anders andre andreas andrei andrej andrejs andres andreu andrew andrey andrii andriy andrus andrzej andy aneurin angelo angus anibal anil
  anish ankit ansel anselm anselmo ansgar anthony antoine anton antoni antonin antonino antonio antonios antonis antony antti anupam anurag anwar apostolos
  aram arash archibald archie ardeshir ari arie ariel arif aris aristide aristides aristotle arjen arjun arkady arlen arlo armand armando armin
  arnab arnaldo arnaud arne arnie arno arnold arnoldo arsalan arsene arsenio arseniy arshad art artem arthur artie artur arturo artyom
  arun arvid arvind aryeh asad asaf asghar ashok ashraf ashton asif aslam asser atal athanasios atif atiku atsushi attila atul auberon
  aubrey august auguste augustin augustine augusto augustus aurelio austin avi avigdor aviv avraham axel ayman ayoub ayub azam azeem
  aziz azmi babak babar bachir baha bahram baltasar baltazar barak barnabas barnaby barney barrett barrie barrington barry bart bartholomew bartolomeo
  bartosz baruch basel bashar bashir basil bassam bastian bastien bayo beau ben benedek benedetto benedict benedikt bengt benicio benigno benito
  benjamin benji benjie benny benoit benson bernard bernardo bernd bernhard bernie bert berthold bertie bertram bertrand bevan bezalel bhupesh bilal
  bilawal bill billy bjarne bjarni bjoern bjorn blaine blair blaise blake bo bob bobby bogdan bojan bola boleslaw boris borja borut
  borys boyd brad braden bradford bradley brady bram branden brandon branislav branko brayden brendan brendon brent bret brett brian brice
  brock broderick bronislaw bruce bruno bryan bryant bryce bryn bryson buck bud buddy bujar burak burhan burt byron cade caetano
  cai cal caleb callum calum calvin cameron camillo camilo carey carl carlo carlos carlton carsten carter cary caspar casper caspian cassius
  catalin cathal cecil cedric cem cemal cesar cesare chad chaim chandler charles charley charlton chas chase chester chet chetan chidi
  chiheb chike chinedu chip chris christer christof christoph christophe christopher christos chuck chukwuma cian ciaran cillian ciprian
  ciro claes clarence clark claud claude claudio claus clay clayton clem clement clemens cletus cleveland cliff clifford clifton clint clinton clive
  clovis clyde cody colby cole colin collin colm colton conan connor conor conrad constantin constantine constantinos cooper corbin cordell corey
  cormac cornelis cornelius cory cosimo costa costas costin courtenay craig crispin cristian cristiano cristobal cristopher cruz curt
  curtis cy cyprian cyril cyrille cyrus daan dag dale dalip dallas dalton damian damiano damien damir damon dan danail dane danesh daniel daniele
  daniil danilo danny dante danylo dara darcy darin dario dariusz darius darnell darragh darrel darrell darren darrin darryl darwin daryl
  dashiell dave david davide davis davit davor davy dawid dawit dawood dawud dayton deandre declan deepak dejan delbert delroy demetrio
  demetrios demetrius denes denis deniz dennis denny denys denzel deon derek dermot deron derrick deshawn desmond destin detlef dev
  devin devon dexter dhruv didier diederik diego dieter dietmar dietrich dieudonne digby dilip dillon dimitar dimitri dimitrije dimitrios
  dimitris dinesh dino diogo dirk djibril djimon dmitri dmitriy dmitry dmytro dolph domenic domenico domhnall domingo dominic dominick
  dominik don donal donald donato donny donovan dorian doug dougal dougie douglas dov drago dragan drake drew duane dudley duff
  dumitru duncan dunstan dustin dusan dwain dwayne dwight dylan eamon eamonn earl ebenezer ebrahim ed eddie eddy edgar edgardo
  edgars edison edmond edmund edmundo edouard eduard eduardo edvard edvin edward edwin efrain efren egbert egil egon ehsan ehud eirik
  eitan eladio elbert eldar eldon eleazar elgin eli elian elias elie eliezer elio eliot elisha eliud elliot elliott ellis elmar elmer elon
  eloy elton elvis elwood emad emanuel emanuele emeka emerson emil emile emilio emin emir emlyn emmanuel emmett emre emrys enda endre
  eneko engelbert enno enoch enric enrico enrique enzo eoghan eoin ephraim eran eraldo erasmo erasmus ercole erdal erhard eric erich erick
  erik erkki erland erling ernest ernesto ernie ernst erol errol erroll erskine erwan erwin esa esteban estevan ethan etienne euan
  eugen eugene eugenio eusebio euan evan evandro evangelos evelio everett evert evgeni evgeny evo ewan ewen eyal eytan ezekiel ezequiel
  ezra fabian fabien fabio fabrice fabricio fabrizio fadi fahad fahd faisal faiz fakhri faraz fareed farid faris farouk farooq faruk fausto
  fawad fawzi faysal fayez federico fedor feliciano felipe felix ferdinand ferdinando ferenc fergal fergus fernand fernando ferran fidel
  filip filipe filippo finbar finlay finley finn fintan firas firoz fitz flavio fletcher florent florentino florian florin floyd forrest
  fouad francesc francesco francis francisco franco francois frank frankie franklin frans frantisek franz fraser fred freddie freddy frederic
  frederick frederico fredric fredrik freeman friedrich fritz fuad fumio fyodor gabor gabriel gabriele gael gaetan gaetano gagan galen galileo gamal
   gareth garfield garret garrett garrick garrison garry garth gary gaspar gaston gaurav gautam gavin gavriel gearoid gebran ged geert
  gene gennady gennaro geoff geoffrey geoffroy georg george georges georgi georgios georgy geraint gerald geraldo gerard gerardo gerd
  gerhard german germain gero gerolamo gerrit gerry gert gervais gethin ghassan gheorghe giacomo giampiero gian giancarlo gianfranco
  gianluca gianluigi gianmarco gianni gideon gil gilad gilbert gilberto giles gilles gino giordano giorgi giorgio giorgos giovanni girish
  giulio giuseppe gleb glen glenn godfrey goeran goetz gonzalo goran gordon gorka gottfried gottlieb graeme graham grahame grant grantley
  granville gray grayson greg gregg gregor gregorio gregory grenville grey griff griffin griffith grigol grigori grigory grzegorz guido guilherme guillaume
  guillem guillermo gulzar gunnar gunter gunther gurbaksh gus gustav gustave gustavo guy gwyn gyorgy habib hadi hafez hafiz haile hailemariam haim
  hakan hakeem hakim hal haldun hamad hamed hamid hamish hamza hanif hank hannes hannibal hannu hans hansel hardeep harald haris
  harish hariton harlan harley harold haroon haroun harpreet harrison harry harsh hartmut haruki harun harvey hasan hashem hashim hassan haydar haydn hayden
  heath hector heikki heiko heine heiner heinrich heinz helmut helmuth hendrik henk henning henri henrik henrique henry herb herbert
  herberto heriberto herman hermann hernan herschel hesham hideki hideo hikmet hilario hilton hiram hirokazu hiromu hiroshi hiroyuki hisham
  hishammuddin hissene hjalmar hlynur holger homer horace horacio horatio horst hosni howard hristo hubert huey hugh hughie hugo humayun humberto humphrey
  humza husam husni hussain hussam hussein huw iago iain ian ibraheem ibrahim ibrahima idris ignacio ignatius ignaz ignazio igor ihor ike iker
  ikechukwu ilan ilhami ilias ilija ilir ilkka ilya imad imanol imran imre inaki indalecio inderjit ingo ingmar ingvar inigo ioan ioannis ion
  ionut ira irakli irfan irvin irving irwin isaac isaak isaiah isaias isam ishaan ishaq ishmael isidor isidore isidro islam ismael ismail ismet
  israel issa istvan italo itamar itzhak ivan ivano ivar iver ives ivica ivo ivor iyad izaak izzat jaak jaakko jaan jabari jabbar jace
  jacek jacinto jack jackson jacob jacobo jacques jad jaden jae jafar jagdish jahangir jaideep jaime jair jairo jairus jake jakob jakov jakub
  jalal jalil jam jamaal jamal jamar jameel james jameson jamil jamshed jan janez janis janko jannik janos janusz jared jari jarmo jaromir
  jaroslav jaroslaw jarrett jarrod jarvis jason jasper jaswant jaume javad javed javier javon jawad jawaharlal jawed jay jayanta jayant
  jayden jaylen jayson jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc
  jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jed jedidiah jedrzej jeff jefferson jeffery jeffrey jens
  jerald jeremiah jeremias jeremy jermaine jerome jerry jerzy jesper jesus jethro jia jibril jigar jim jimi jimmie jimmy jiri jitendra joachim joao
  joaquim joaquin job jochen joe joel joey johan johann johannes john johnathan johnnie johnny johnson jojo jokin joko jomo jon jonah jonas
  jonatan jonathan jonathon jonny joost jorge jorgen jorma jos jose josef josep joseph josh joshua josiah josip josko jost josue jovan juan
  judah judd jude jules julian julien julio julius junaid junichi junichiro jurgen juri jurij juris jurriaan jussi justin justo justus jyrki
  kabir kacper kadir kaito kai kaleb kalle kamal kamil kamran kane kaoru karan kareem karel karim karl karlheinz karlis karol karsten kasim
  kaspar kasper kassim katsuya kaushik kazim kazimierz kazuki kazuo kazuya keanu keenan keir keith keld ken kendrick kenan kenichi kenji kennedy
  kenneth kenny kent kenta kentaro kenton kenya kenzo kermit kerr keshav kevan keven kevin kevon keyvan khaled khalid khalifa khalil khamis khan
  khosrow khurram khushwant kieran kieron kiki killian kim kirill kirk kiyoshi klaas klaus klemens knud knut kobe kofi koichi koji kolya kondrat konrad konstantin
  konstantinos konstantyn koos korbinian kosta kostas kostiantyn kris krishna krishnan krister kristian kristijan kristjan kristof kristofer kristoffer kristopher krisztian krzysztof kuldeep kumar
  kunal kurt kurtis kwabena kwaku kwame kwasi kweku kyle kylian kyriakos laban lachlan ladislav lajos lal lalit lalu lamar lamont lance
  lancelot landon lane larry lars laryea lasse laszlo lateef laurent laurenz lauri laurie laurits lavrenti lawrence lawson lazar lazare leander
  leandro lebron lech leif leigh leland len lenin lennart lennie lennox lenny leo leon leonard leonardo leone leonel leonid leonidas leonidus leopold
  leopoldo leroy lester lev levi levon lewis lex lexington liam lias lincoln lindsay linus lionel lisandro ljubomir llewellyn lloyd loic lon lonnie lorcan
  lorenz lorenzo lorne lothar lou louie louis lovro lowell loyd luc luca lucas lucian luciano lucien lucio lucius ludovic ludvig ludwig luigi luis luiz luka
  lukas lukasz luke lutfi luther lutz lyle lyndon lynton lyonel maarten macaulay macarthur mack macon madhav madhu magnus mahamadou
  mahamat mahathir mahdi mahendra mahesh mahinda mahmood mahmoud mahmud mahmut maik maithripala majed majid makoto maks maksim maksym malachi malachy malcolm malek malik
  mamadou mamdouh manas mandla manfred mangal mangosuthu manish manmohan manoj manolis manolo mansoor mansour manuel manus marat marc
  marcel marcello marcellus marcelo marcin marco marcos marcus marek mariano marijn marin mario maris marius mark marko markus marlin
  marlon marques marquis marshall martijn martin martti marty marv marvin marwan masahiro masahisa masaki masato masayuki masood masoud mason massimiliano massimo
  masud masumi mateo mateus mateusz mathew mathias mathieu mathis matias matija mats matt matteo matthew matthias matthieu matthijs mattias matty maurice mauricio
  maurits maurizio mauro max maxence maxim maxime maximilian maximiliano maximus maxwell maynard mazen mehdi mehmet mehran mehul meir melchior
  mel melvin melvyn menachem mendel menno mervyn meyer micah micha michael michail michal micheal michel michelangelo mick mickael mickey miguel mihai mihail
  mihaly mika mikael mike mikel mikhail mikhailo mikheil mikis miklos mikolaj mikko milan mile miles milford milo milorad milos miloslav milton mindaugas
  minoru mircea mirko miro miroslav mirza misha mitch mitchell mitsuo miwa mladen moazzam modou mohamad mohamed mohammad mohammed mohamud mohan mohanad mohd
  mohit mohsen mohsin moise moises momcilo momodou mordechai morgan moritz morris mort morten mortimer moses moshe mostafa motti mounir mourad mouhamed
  moussa muamer muammar muhamed muhammad muhammadu muhannad muhsin muhyiddin mukesh mukhtar mukul munir murad muralidhar murali murat muriel murray murtaza musa
  musab mushtaq mustafa mustapha muzaffar mwai mykhailo mykola myles mylo myron nabeel nabih nabil nader nadim naeem nafees nafiz naftali nahum naim naji najib
  nana nando naresh narendra naruhito nasir nasr nasser nat nate nathan nathanael nathaniel naveed naveen navid navin nawaf nawaz nayef nayib nazim neal
  ned neeraj nehemiah neil nelson nemanja nenad neri nestor neville newt newton nicanor nicholas nick nickolas nicky nico nicolae
  nicolai nicolas nicolo niels nigel nihad nihal nikhil niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nilesh nils
  nima nimrod nino nir nissim nitin nizar noah noam nobuyuki noel nolan nomani norbert norberto noriyuki norman norris norton nouri nuno nuri nuruddin
  oakley obadiah obafemi octave octavio oded odin ofer ogden okechukwu oksanen ola olaf olafur olav olavi ole oleg oleh oleksandr oleksii oleksiy
  olexander oli olivier oliver olle ollie olli olof olu oluseyi olusegun oluwaseun omar omer omid omkar ondrej onur oran oren oreste orest orhan oriol orlando
  orson orville osama oscar osei osman osmo osvaldo oswald oswaldo othman otis otmar ottmar otto ousmane ove owain owen oz ozan ozgur pablo
  paco paddy padraic padraig paolo paavo parker parsa parvez pascal pasha pasi pasquale patric patrick patrik patryk paul paulius paulo pavel
  pavlo pavlos pawel payam payton peadar pedro pekka pelle per perc percival percy pere perry pervez pete peter petar peteris petr petri petro
  petros petrus petter petteri peyton phil philip philipp philippe phillip philo phineas piero pierce pierre piers piet pieter pietro pini pinchas pinchus
  piotr pius placido porfirio prabowo prachanda pradeep prakash pramod pranab pranav prasad prashant pratap praveen prem preston primo prince pritam
  prokhor prosper przemyslaw pushpa qaboos qais qasem qasim quentin quincy quinn quinton quintin rab rabah rached radek radomir radoslav radoslaw radovan radu
  raed raf rafa rafael rafal rafe rafik rafiq raghav raghu rahim rahman rahmat rahul raif raimo raimund rainer rainier raja rajat rajeev rajendra
  rajesh rajinder rajiv rajnath rakesh ralf ralph ram ramadan raman ramesh rami ramin ramiro ramiz ramon ramsay ramsey ramush ramzan ramzi ran
  randal randall randolph randy ranga rangan ranil ranjit raoul raphael rashad rashed rasheed rashid rasim rasmus rauf raul ravi ravindra ravinder ray
  rayan raymond raymundo raynard razvan recep reece reed refik reg reggie reginald regis rehman reid reiner reinhard reinhold reinis remi remigiusz remo
  remus renaldo renaud renato rendell rene reuben reuven rex rey reynaldo reza rhett rhodri rhys riad ricardo riccardo rich richard richie rick
  rickey ricky rico riek rifaat rikard rinaldo ringo rishi ritchie riyad riyadh roald rob robbie robby robert roberto robi rocco
  rocky rod rodd roddy roderick rodger rodney rodolfo rodolphe rodrigo rodrigue roel roger rogelio rogerio rohan rohit rokas roland rolando rolf
  rollo romain roman romano romeo romesh romuald ron ronald ronaldo ronan ronen roni ronnie ronny rory roscoe ross rostislav rostyslav roustam rowan
  roy royce royston ruben rubin rudi rudiger rudolf rudolph rudy rufus rui rune rupert ruslan russ russel russell rustam rusty ruud ryan ryo
  ryszard ryu saad saadi saber sachin sacha sadio sadiq sadiqul saeb saeed safwan sagar sahil said saif sajid sajjad sakari salah salam saleem saleh salem salih salim
  salman saloum salvador salvatore salvo samer sami samir sammy samson samu samuel samuele sander sandeep sandor sandro sandy sanjay sanjeev santeri santiago santino
  santo santos sardar sarfraz sargis sasa satish satoru satoshi saul saulius saurabh savio sayed sayeed sayyid scot scott scottie sead seamus sean
  sebastian sebastiao sebastiano sebastien sefton segun selcuk selim selwyn semyon senthil seppo serafin serge sergei sergey sergii sergio serhii serhiy seth severin
  seydou seymour seyed sezer shabir shadi shafiq shafqat shah shahbaz shahid shahrukh shahzad shai shaikh shakeel shamil shamim shamsul shan shane shankar
  shantanu shaquille sharad sharif shaukat shaul shaun shavkat shawn shay shayne sheldon shem shep sherman sherwin sherwood shigeru shimon shin shing shinichi
  shinji shinzo shivraj shlomo shmuel shoaib shoichi shuja shyam sid siddharth sidharth sidney siegfried sigmar sigmund sigurd silas silvan silvano silverio
  silvester silvio simao simen simeon simon sina sinan sipho sirajuddin sixto sjoerd slava slavko slawomir slobodan sohail sol solomon somchai soner sonny soren
  sotiris spencer spiros spyros srecko sridhar srinivas srinivasan stacy stan stanislas stanislav stanislaw stanley stavros stefan stefano stefanos steffen stein
  steinar stellan sten stepan stephan stephane stephen sterling steve steven stevie stewart stig stirling storm stu stuart subhash subramaniam subramanian sudarshan
  sudhir sufyan suhail sujit sukhbir sulaiman suleiman suleyman sultan sumit sunil suraj suresh surya sushil svante sven svetislav swaraj syed sylvain sylvester
  syed tad tadeusz tadhg taha taher tahir taiwo taj takashi takeo takeshi takuma takumi takuya tal talal talat talib tam tamas tamer tamim tanner tanguy
  tapio tarek tareq tariq taro tarun tate tatsuya tayeb taylan ted teddy tedros teemu tendai teodor teodoro terence terje termeh terrance terrell terrence
  terry teun tewodros thabang thabo thaddeus thaksin thanos tharman theo theobald theodor theodore theodoros thibaut thibault thierry thijs thilo thom thomas
  thor thorbjorn thore thorsten thulani thurgood tibor tidjane tiernan tigran tilak till tim timo timofey timothee timothy timur tino titus tjeerd tobey
  tobias tobin toby todd tom tomas tomasz tomaz tomer tomi tomislav tommaso tommie tommy tomohiro toomas tor torben tore torgeir toril torsten torvald tony tony toshihiro
  toshio tosin toussaint trajan travis trent trenton trevor trey tristan tristram troy truman tsutomu tsvi tucker tudor tuomas tuomo turgut turki ty tycho tyler
  tymoteusz tyrell tyrone tyson ubaldo udo ugo ugur ulf uli ulises ulrich ulysses umar umaru umberto umesh umut upendra urban uri uriah uriel uros urs usain usman
  uwe uzi vaclav vadim vadym val valdemar valdis valentin valentino valentyn valeri valeriano valerio valeriy valery valter van vance vangelis varun vasco vasil vasile vasili vasilios vasilis
  vasily vasko vassil vassilis vasyl vaughan vaughn veli venkat venkatesh verner vernon viacheslav vic vicente victor vid vidal vidar vidkun vijay vikas vikram vikrant viktor viktoras ville
  vimal vin vinay vince vincent vincente vincenzo vinicius vinit vinod vipin virat virgil virgilio visar vishal vishnu vissarion vit vitali vitalii vitaliy vitaly vito vitor
  vittorio vivek vlad vladimir vladislav vladislavs vladyslav vlado vojislav vojtech volker volodymyr vsevolod vuk vyacheslav vytautas wade wael waheed wahid wail waldemar waldo wale waleed walid
  wallace wally walt walter ward wardell waris warren warwick waseem washington wasim wayne webster weldon wendell werner wes wesley westley wieslaw wilbert wilbur
  wilburn wilder wiley wilf wilfred wilfredo wilfried wilfrid wilhelm wilkie will willard willem willi william willie willis willy wilmer wilson wim windsor winfield winfried winston winthrop
  witold wladimir wladyslaw wlodzimierz wojciech wolf wolfe wolfgang wolfram woody wouter wyatt wylie wyndham xabi xabier xander xavi xavier xherdan yaakov yacine yahya yair yakov yakub
  yale yan yanick yaniv yanis yann yannick yannis yarden yaroslav yasin yaser yasir yasser yassin yassine yasuhiro yasuo yaw yazid yehuda yevgeni yevgeny yevhen yiannis yigal yisrael yitzhak
  ynyr yoav yogendra yogesh yogi yohannes yohei yoichi yonatan yoram yorgos yorick yosef yoshihide yoshihiko yoshihiro yoshinobu yossi yotam yousef youssef youssou youssouf yoweri yuichiro yuichi yukio yul yunus yuri yurii yuriy yury yusuf yuval
  yves yvan yvo zac zach zachariah zachary zack zafar zaheer zahid zaid zakaria zaki zalman zane zarko zayd zayn zbigniew zdenek zdravko zeb zebulon zechariah zeke zeljko zenon zeno zev
  ziad zigmund zine zinedine ziya zlatan zoltan zoran zubair zulfikar zulfiqar zviad zvi zygmunt
  manny steph jeb novak merrick armstrong monte albie ferdie cornell curt deion demarcus deandre denzel dragomir dwyane rand strom siamak anderson farook osama dean pep
  abba abdalla abdurrahman abiodun achraf adebola aditya aitor akhilesh akinwumi akshay alassane ales alhassan alija amancio amarinder aminu andile
  andoni andrius ante anura aravinda arjuna armen arnar ashwin asisat askar ayanda ayodele azmin azubuike babajide babatunde babu bajrang bakary bakir
  bambang bandar barack basuki berhanu beto bhumibol bhupinder bhuvneshwar bidya binali biodun bishan bohdan bongani boniface boubacar bulent
  burhanuddin butch carles carwyn chaminda channing cheikh cheruiyot chibuike chinh chukwuemeka constantino corazon cornel cuauhtemoc daichi dak daron
  dayo deji dele deng deshaun deven devendra dharmendra diarmuid digvijaya donnacha dung ebuka ekow ekrem elijah emmerson ershad evander fatih feargal
  femi festus fethullah fiifi franjo ganjar gbenga getachew giannis giap girija girma goh goodwin gopal govind haakon haider harbhajan hardik hari hayao
  hedrick hemant hirohito hossein hrithik htin hua hulusi hun ibukun ichiro idrissa ifeanyi ilham ilie imee imtiaz irrfan ishan ishant isko jalen
  jasprit jatin jeet jensen jiang joram jordi juha jyotiraditya kabelo kagiso kailash kais kalidou kamlesh kapil kariuki katlego kaveh kei keisuke kemal
  kenenisa kgosi khairy khawaja kibet kimi kipchoge kipchumba kiplagat kiprono kiril kishore kojo krisjanis krunal kumail kunle kwadwo kwesi kyaw kyrie
  kyrylo lael lai lasith lazarus lebogang lekan lemma leni liaquat lim litton liu lula lungi luvuyo lwazi mads mahamudu mahavir mahela maher makhaya
  maktoum mamady mani manohar mansur mao mart masayoshi mayank mehidy meles mengistu mevlut milind mitt mohinder molefi montel morton mrinal mthunzi
  mugisha mulatu mursi mutahi mwangi mxolisi myo mzwandile namal nandan nandkumar naoto narayana naseem naseeruddin navjot nduka nechirvan necmettin neo
  neymar ngugi nhlanhla niall nitesh nitish niyi nnamdi obinna ochieng odion oisin okey olumide onyango orin ostap otieno oumar pankaj parag paresh
  parkash pham phuc pita pitso piyush poul prayuth prescott primoz prithvi pyotr qassem rabiu rafic raghuram rahm raila raj rajkummar rajnish rama
  ranbir ranjan rassie ratan ravichandran ren rinat rishabh riz rosmah rotich rotimi ruairi ruhollah ryuichi saddam sali salomon sameer sanath sani
  sanju santosh sarath sarfaraz satya satyajit sauli saurav seiji sekou sello seyi shadab shaheen shailesh shakib shashi shehbaz shekhar sher sherrod
  shikhar shiv shivam shohei shreyas shubman shunsuke siarhei sibusiso sidhartha sigmundur sihanouk simba siya sizwe somnath souleymane sourav stjepan
  stoyan sukhwinder sundar sundaram surinder surjit suryakumar susilo swapan szymon tabare tadashi tadej takefusa tamir tamirat taras tarique taskin
  tayyip tebogo tejas temba tesfaye thein themba tope toshimitsu traian trayvon trygve tshepo tsitsi tunde tushar uche uday ugochukwu uhuru utkarsh
  valdas valerii vasant venugopal vidyadhar viggo vijender virender vishwanath vusi waqar wataru weiwei whit woodrow xiaobo yasar yash yashwant yemane
  yevhenii yimou yogeshwar yoon yoshiro younis yousaf yousuf yuvraj zaw zayed zephyr zhang zhou zhu ziaur zlatko al`);
