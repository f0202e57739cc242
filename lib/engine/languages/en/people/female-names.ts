import { words } from '../../words.ts';

/** Given names of women, of the world's languages as English newspapers spell them, without accents. */
export const femaleNames = words(`
  abby abigail abiola ada adaeze adela adelaide adele adelina adeline adriana adrienne afia agatha agnes agnieszka ahlam aida aiko ailsa aimee
  ainhoa aisha aishwarya aisling aissatou aiyana akiko akua alana alanna alba alberta aleksandra alena alessandra alessia alexa alexandra
  alexandria alexia alia alice alicia alina aline alisa alisha alison alissa aliyah allegra allison alma althea alva alyson alyssa ama amaia
  amalia amanda amani amara amaya amber amelia amelie amina aminata amira amita amna amrita amy ana anabel anabella anahi anahita anais
  anamaria ananya anastasia anastasiya anca andreea aneta angel angela angelica angelika angelina angeline angelique anila anissa anita anja
  anjali anke ann anna annabel annabella annabelle annalena annaliese annalise anne anneke anneli annelies annemarie annette annie annika
  anouk anthea antoinette antonella antonia anusha anushka anya aoife aparna apolonia april araceli arabella arantxa ariadna ariadne ariana
  ariane arianna arlene armida asha ashanti ashleigh asma asmaa astrid asuncion athena aude audra audrey augusta aurelia aurelie aurora
  ava avantika aya ayaka ayana ayanna ayesha ayse azadeh azra babette bahar barbara barbra bea beate beatrice beatrix beatriz becky belen
  belinda bella benedicte berenice berit bernadette bernice bertha beryl bess bessie beth bethan bethany betsy bette bettina betty beulah
    bianca billie birgit birgitte blanca blanche blessing bonita bonnie brandi brandy branwen breanna brenda briana brianna
  bridget bridie brigid brigida brigitta brigitte brittany brittney bronwen bronwyn bushra caitlin caitriona camila camilla candace
  candice candida caprice cara carina carissa carla carlotta carly carmela carmelita carmen carol carole carolina caroline carolyn carrie
  casandra cassandra cassie catalina catarina caterina catharina catharine catherine cathleen cathy catriona cecile cecilia cecily celeste
  celestine celia celina celine chandra chanel chantal chantelle charlene charlotte charmaine chelsea cher cherie cheryl chiamaka chiara
  chika chinwe chioma chitra chloe christa christelle christiane christie christina christine chrystal chrystia ciara cicely cilla
  cindy claire clara clare clarice clarissa claudette claudia claudine clementina clementine cleo coleen colette colleen concepcion
  concetta condoleezza connie constance consuelo cora coral coralie cordelia coretta corina corinna corinne cornelia cosima cristina crystal
  cynthia dagmar dagny dahlia daisy dalia damaris dana daniela daniella danielle danuta daphne darcey daria darla darlene darya davina dawn
  deanna deb debbie debora deborah debra dee deepika deidre deirdre delia delilah delphine demi denise desiree desree destiny devi diana
  diane dianna dianne dilma dina dinah dolly dolores dominga donatella donna dora doreen doris dorit dorota dorothea dorothy dorte dorthe
  dulce edie edith edna edwina eileen eilidh eimear eirene ekaterina elaine eleanor eleanora elektra elena eleni eleonora eliana elif
  elin elina elinor elisa elisabet elisabeth elisabetta elise elissa eliza elizabeta elizabeth elizaveta elke ella elle ellen ellie elma
  eloise elsa elsbeth else elsie elspeth elvira elzbieta emer emilia emilie emily emine emma emmeline encarnacion enid erica erika erin
  erma ernestine esi esme esmeralda esperanza estela estelle ester esther estrella etel ethel etta eudora eugenia eugenie eulalia eunice
  eva evangeline eve evelina eveline evelyn evelyne evgenia ewa ewelina ezgi fabiana fabienne faith fanny fareeda farah farida fatema fatemeh
  fatima fatimah fatma fatou fatoumata fay faye federica felicia felicity fern fernanda fidelma filippa fiona fionnuala flavia fleur flora
  florence florencia florentina fran franca frances francesca francine francoise franziska freda frederica freya frida frieda fumiko gabriela
  gabriella gabrielle gail galina gayle gemma genevieve georgette georgia georgiana georgie georgina geraldine geri gerda germaine gerri
  gertrude ghada ghislaine gianna gigi gillian gina ginette ginevra ginger ginny giorgia giovanna gisela gisele giselle gita gitte giulia
  giuliana giuseppina gladys glenda glenys gloria glynis golda goldie golnaz grace gracia gracie graciela grainne grazia greta gretchen
  gretel griselda gudrun guadalupe guinevere gulnara gunilla gwen gwendolen gwendolyn gwyneth habiba hadley hafsa haifa hala halima halle
  halyna hana hanan hanna hannah hannelore haruka harriet harriett hattie hazel heather hedda hedwig heidi helen helena helene helga heloise
  henrietta henriette hermine hermione hilary hilda hilde hillary hinako hiroko hollie holly honor hope hortense huda hyacinth ida
  idoia ieva ikram ildiko ileana ilhan ilka ilona ilse iman imane imelda imogen ina inbal ines inez inga inge ingeborg inger ingrid inna
  ioana iolanda irena irene irina iris irma isabel isabela isabella isabelle isadora isha ishbel isis isla isobel iva ivana iveta ivette
  ivonne ivy iwona izabela jacinda jacinta jackie jacqueline jacquelyn jacqui jada jade jadwiga jamila jana jane janelle janet janette
  janice janina janine janis janna jasmin jasmina jasmine jaya jayne jayshree jean jeanette jeanine jeanne jeannie jelena jemima jemma jenna
  jenni jennie jennifer jenny jerusha jess jessica jessie jewel jill jillian jo joan joana joanna joanne jocasta jocelyn jodi jodie joely
  johanna johannah jolanda jolanta jolene joni jordana josefa josefina josephine josette josie joy joyce juana juanita judit judith judy
  julia juliana juliane julianna julianne julie juliet juliette julija jumana june junko justina justine jutta jyoti kadiatou kaja
  kalpana kamala kamila kanika karen karena karin karina karine karla karolina karyn kasia kate katerina katharina katharine katherine
  kathleen kathryn kathy katia katie katina katja katrin katrina katya kavita kay kayla kaylee keiko keira kelli kellie kelly kelsey
  kendra keren kerri kerstin keziah khadija khadijah khalida kiana kiara kiera kimberley kimberly kinga kira kiran kirsten kirstie kirsty
  kitty klara klaudia kornelia krista kristen kristi kristin kristina kristine krystal krystle krystyna kyla kylie lacey laetitia laila
  lakshmi lala lalita lana lara larisa larissa latanya latasha latifa latisha latoya laura laure laureen laurel lauren laurie
  lavinia lea leah leanne leela leila leilani leire lena lenka lenora leocadia leona leonor leonora leontyne leora leticia
  letitia letizia lexi leyla lia liana libby lidia lidiya lien liesel liesl lila lilia lilian liliana liliane lilias lilith lillian lilly
  lily lina linda linnea lioba lisa lisbeth lise lisette lita liv livia liz liza lizbeth lizzie lizzy ljiljana lois
  lola lolita lora lorelei lorena loretta lori lorna lorraine lottie lotte lou louisa louise lourdes lubna luciana lucia lucie lucile
  lucilla lucille lucinda lucretia lucy ludivine ludmila luisa luise lulu luna lupe lupita luz lydia lyn lynda lyndsay lyndsey lynette
  lynn lynne lyudmila mabel mackenzie macy maddie madeleine madeline madelyn madhuri madison madonna mae maeve magali magda
  magdalena magdalene maggie mahalia mahira mahnaz mai maia mairead mairi maisie maite maja makena malala malak malalai malgorzata
  malia malika malin mallory mamie mandy mar mara marcela marcelina marcella marcia mared margaret margareta margarete margarethe
  margarita margaux marge margherita margery margie margit margo margot margriet marguerite mari maria mariam mariama mariah 
  marian mariana marianna marianne maribel marie mariela mariella marielle marietta mariko marilena marilyn marina marine mariola marion
  marisa mariska marisol marissa marit marita mariya marjane marjorie marla marlena marlene marnie marta martha marthe marti martina martine
  mary maryam maryann maryanne maryna marysia masako mathilda mathilde matilda matilde maud maude maura maureen mavis maxine maya mayra
  mayumi meaghan meera meg megan meghan megumi mehbooba mehwish mei melania melanie melinda melisa melissa melody mercedes mercy meredith
  merete meri meriem merle merve meryl mette mia michaela michele michelle michiko mila milagros milagro mildred milena milica millicent
  millie mimi mina mindy minna minnie mira miranda mireille mirela mireya miriam mirjam mirta misty mitra miyuki mo moira mojgan moll mollie
  molly mona monica monika monique mor morag moreen morgana mounira moya muna munira muriel myra myriam myrna myrtle nabila nadezhda nadia
  nadine nadiya nadja nagwa nahid naima najat najla namrata nan nancy nandini nanette naomi narges nargess nasreen nasrin natacha natalia
  natalie natalya nataliya natasha nathalie natsuko navya nawal nazanin nazneen neelam neena neha nell nellie nelly nena nerys nessa netta
  neve niamh nichelle nichola nicole nicolette nicoletta nidia nieves nigella niki nikki nikole nikol nilufar nina ninette ninotchka nirmala
  nisha nita noemi noemie nokuthula nola nomvula nona nonhlanhla noor nora norah noreen norma nour noura novella nuala nura nuray nuria
  nurul nyasha octavia odette odile ofelia ofra oksana olena olesya olga olha olive olivia olwen olympe olympia omayra ona oonagh oona opal
  ophelia oprah orla orlaith orna ornella ottilie paige paloma pam pamela pandora paola parineeti parisa parvati parveen pascale pat patience
  patrice patricia patrizia patsy patti pattie patty paula paulette paulina pauline paz pearl peggy penelope penny pernille perpetua petra
  petronella phaedra phillipa philippa philomena phoebe phoenix phyllis pia pilar piper pippa polina polly poonam poppy portia prabha
  pranjali pratibha precious preeti preity prisca priscilla pritika priti priya priyanka prudence puja purnima qandeel queenie quinta
  rabia rachael rachel rachele rachelle radhika rae raelene rafaela ragnhild rahel raisa raja rajni ramona rana rani rania raquel rasha
  rashida raven rayna razia reba rebeca rebecca rebecka rebekah reema reese regina reham reina rekha rena renata renate rene renee renuka
  reshma reyna rhea rhian rhiannon rhoda rhona rhonda ria rihab rihanna rika riko rima rina rita riva roberta robina robyn rochelle rocio
  roisin rohini roksana romaine romana romina romy rona roopa rosa rosalia rosalie rosalind rosalinda rosaline rosalyn rosalynn rosamund
  rosanna rosanne rosaria rosario rosaura rose roseanne roselyn rosemarie rosemary rosetta roshni rosie rosina rosita roslyn rossana
  rowena roxana roxane roxanne roya rozalia rozina ruby rukhsana rula rumiko ruta ruth ruthie saadia sabah sabina sabine sabra sabrina
  sadaf sade sadia sadie saffron safia safiya sahar saima sakshi sakura salima sally salma salome sam samantha samar samina samira sana
  sandi sandra sandrine sania saoirse sara sarah sarai saraswati sari sarika sarina sarita sasha saskia savannah savitri sawsan sayaka
  scarlett scholastica seema seetha sejal selena selina selma senait serena serwaa setsuko severine shabana shabnam shadia shagufta shaista
  shakira shalini shamima shamsa shana shanaz shandra shania shanice shanika shaniqua shanna shannon shanta shanthi shaquanda sharda shari
  sharon sharron shaunagh shauna shawna shazia sheena sheila shelby shelley shelly sheree sheri sherri sherrie sherry sheryl shilpa shira
  shireen shirin shirley shiva shivani shobha shobhana shona shoshana shreya shruti shu shweta siaka sian sibongile sibyl sibylle siena
  sienna sierra signe sigourney sigrid silke silja silvana silvia silvie simona simone simonetta simran sindisiwe sine sinead siobhan
  siri sirpa sissel sister sita siv sky skye slavica sloane smita smriti sneha snezana sofia sofie sofiya solange soledad soleil solveig
  somaya sona sonali sonam sonia sonja sonya sophia sophie soraya soumaya sparkle srividya stacey staci stacie stacy stefania stefanie
  steffi stella stephanie stephany stina sue suella sugandha suhair sujata sukanya suki sultana suman sumaya sunita suniti supriya
  suraya surbhi suri susan susana susanna susannah susanne susi susie suzan suzana suzanna suzanne suzette suzi suzie suzy sveta svetlana
  swapna swati sybil sydney sylvana sylvia sylvie tabitha tahira tahmina taisia tala talia talitha tallulah tamar tamara tamika tamiko
  tammi tammie tammy tamsin tania tanika tanisha tansy tanya tara taraji taryn tasha tasneem tatiana tatjana tatyana tawakkol tawny
  tayyaba teagan teresa terese teri terri tess tessa thabisile thandi thandiwe thandeka thea theda thelma theodora theresa therese thora
  thu thuy tia tiana tiffany tilda tilly timea tina tiziana tomoko toni tonia tonya topaz tori tova toya tracey traci tracie tracy treena
  tricia trine trinidad trinity trish trisha trista trixie troian trudi trudy tuba tuula tulip tulsi tyra uchenna ulla ulrica ulrike uma
  umm una unity ursula ursule usha uta ute vaishali valentina valeria valerie valeriya vanda vandana vanessa vanya varsha vasanti vashti
  vasilisa veena velma vera verena verity verna verona veronica veronika veronique vesna vibeke vicki vickie vicky victoria vida viktoria
  viktorija viktoriia viktoriya vilma vimala viola violet violeta violetta viorica virginia virginie viridiana vita viv vivian viviana
  vivianne vivica vivien vivienne vlasta waheeda wahida walentyna wallis wanda wangari wanjiru warda wanja wendi wendy wenke whitney
  whoopi wiebke wilhelmina willa willow wilma winifred winnie winona winsome wiktoria xandra xanthe ximena xiomara yael yaffa yamila
  yamileth yana yara yasemin yasmeen yasmin yasmina yasmine yekaterina yelena yesenia yetta yevgenia yingluck yoko yolanda yolande yolanta
  yoshiko ysabel yuka yukari yukiko yuko yulia yuliana yuliia yuliya yumi yumiko yuriko yvette yvonne zadie zahara zahra zaida zainab
  zaira zakia zara zarah zarifa zehra zelda zena zeinab zeynep zhanna zina zita ziva zoe zoey zofia zoia zora zosia zoya zsuzsa zsuzsanna
  zuhal zulema zuleika zuzana zuzanna
  megyn meenakshi ghazala haleh naureen brianne marielle lakeisha keisha tanesha tonja jolie kaylin lauryn tracee gwenda dionne deshauna
  aarti abeba abena abike achieng adaobi adelle adhiambo adjoa adwoa afua aissata aisyah akie akinyi akosua allyson almaz alpana amarachi ambika angie
  ankita anupama anush araba archana arpine arpita arti aruna arundhati astou atena atieno atifete aung awa aysegul ayu ayumi azar aziza azizah babita
  bahareh barbora barkha beata benazir berta bhavya bich bintou birgitta birhane birtukan bisi bjork bojana bozena breonna bukola busisiwe canan carli
  chihiro chinyere cori coumba daryna debby deepa defne devika dewi diezani dipa divya doja dottie dragana droupadi ebba ebru efua eka ekua elaheh
  emmanuelle eniko erna faezeh farzaneh fitri folake forough francia funmilayo gabby gayane geeta ghazal ghoncheh graca grazyna gro gulsen gvantsa
  halimah hanh harmanpreet hasina hatice havva hawa helle hellen hema hien hina hind hirut hoa honoka huma huong ifeoma ifeyinwa iga immaculee indah
  indira ingrida iryna ivanka jadranka jayashree jeannette jhulan jyotika jyotsna kajal kareena kartika karuna katalin kateryna kavya kayleigh kelechi
  kellyanne kersti ketanji ketevan khady khaleda khatia khrystyna kiri kritika ksenia kseniya kumiko larysa lata lavanya lela lestari lieke liina
  lindiwe liubov liudmyla lorde loujain lulwa lusine lyubov madhavi mahrang mahsa maimunah makhosi makiko malavika mamata manal manorama margrethe
  marketa masoumeh mazie meena megawati mehriban meseret mieko mikaela misaki mithali momoko mozah mumbi muthoni nafissatou naledi namrita nanaia nanami
  nandita naoko nargis nasim nataliia natallia natasa nazan ndeye neelima nga ngan ngozi nguyet niloofar nirupama njeri nkechi nkem nneka noriko nouf
  nune nur nurulizzah nyambura nyokabi obiageli oby oleksandra oluchi omarosa omolara onyinye oumou ozlem padma pallavi phumzile piedad pinar pooja
  pramila pratika putri radha rafidah rahayu rakul raluca ramya ranjana ratna rawya reem rema remya richa riina rini rinko ritika rokhaya rokia ronke
  rosalba roselyne ruchi rupa sachiko sadhana saina salimata samia sanae sandhya sangeeta sangita sanna satsuki saumya savita sayuri seiko selam selin
  sepideh sevinj sha'carri shanti sharmila shehla shipra shraddha shuchi sibel simin sindhu siti sonika soumya sowmya suad sudha sumitra sunisa suparna
  sushma suu svenja sviatlana svitlana takako tamayo taraneh taruna tatsiana tavleen tetiana tetyana thangam thao tigist tijana titilayo trang tsehay
  tuyet uju urmila urszula valentyna varuna veranika vidya vigdis vindhya vira volha wairimu wambui wanjiku wati wulan yaa yalda yalitza yemi yetunde
  yodit yuna zanele zdenka zendaya zeritu ziba zlata zorana zuraida`);
