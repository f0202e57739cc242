import { words } from '../../words.ts';

/** Given names of people of either gender, or of a gender that differs from country to country. */
export const eitherNames = words(`
  laurence laurie addison adi adrian afton akari alex ali alexis amal aman amari andi andie andrea ange angel anh ari ariel asa ash ashley ashton aspen aubrey
  augustine avery ayo bailey bao baylor beverley bijan billie binh blair blake blessing bobbie brook brooke brooklyn bryn cam camille
  campbell carey carmen carroll carson cary casey cassidy chandra charlie chau chen chi chris christian claude connie corey courtney dakota dale dana
   daniele darcy darian daryl dee dei devin devon diamond dominique dorian dre drew duy eden elisha ellery emerson emery fang
  finley fran frankie gabriele gale garnet gerry grayson guadalupe ha hadley hai han harley harper haven
  hayden hikaru hilary hong huang hui hunter hyun ihsan imani indiana indigo ira isa ivory jackie jaden jaime jamie jan jae jaswinder jean jesse jessie ji jia jie jin
  jing jo joan jocelyn jody joey jordan jordyn joss joyce jules jun justice kacey kai kaori kay keegan kelly kelsey kendall kerry khanh kim
  kimani kiran kit kris lan lane lauris lee leigh lennon leslie lesley li lin lindsay ling linh logan london luan lucky lynn mackenzie
  madison malu mar marion maris marley marlo marlowe maxie mel merle merrill mesut micah michele mickey min ming minh monroe morgan nat ngoc nguyen
  nicky nicola nikita nima noa noel noor oakley ollie olu onyeka palmer paris parker pat patrice payton peyton phoenix phuong precious
  presley quinn rain raja randy raven reagan reese regan rei remi remy rene riley rin river robbie robin robyn rory rowan royal sage sal sam sandy santana
  sascha sasha sawyer scout seo seong shannon shay shea shelby shiloh shin sidney skyler soo spencer stacey stacy star stevie storm su suk sung sunny sydney
  tal tam tan taylor te terry thanh thi tommie toni tori tracy tristan truc trung tuan tyler umi val valentine van vivian vu wei wen whitney willie win wynn xiao
  xin xuan yan yang yi yin ying yoo yoshi young yu yuan yue yuki yun zhao zhen zi lindsey beverly`);

/** Short forms and the names that they stand for, each a line of "short: long, long". */
const SHORT_FORMS = `
  abby: abigail. al: albert, alan, alfred, alexander. alex: alexander, alexandra, alexandre, alejandro. alf: alfred. andy: andrew. angie: angela.
  art: arthur. barb: barbara. becky: rebecca. ben: benjamin, benedict. bernie: bernard. bert: albert, robert, herbert. beth: elizabeth. betsy: elizabeth.
  betty: elizabeth. bill: william. billy: william. bob: robert. bobby: robert. brad: bradley. cathy: catherine. charlie: charles. chris: christopher, christine, christian.
  christy: christine. chuck: charles. cindy: cynthia. cliff: clifford. dan: daniel. danny: daniel. dave: david. deb: deborah. debbie: deborah. dick: richard.
  dolly: dorothy. don: donald. doug: douglas. ed: edward, edwin, edgar. eddie: edward. ellie: eleanor, ellen. fran: frances, francis. frank: francis, franklin. fred: frederick, alfred.
  gabe: gabriel. gene: eugene. geoff: geoffrey. gerry: gerald, gerard. greg: gregory. gus: augustus, gustav. hal: harold. hank: henry. harry: harold, henry. jack: john. jackie: jacqueline.
  jake: jacob. jeff: jeffrey. jen: jennifer. jenny: jennifer. jerry: gerald, jerome, jeremy. jim: james. jimmy: james. joe: joseph. joey: joseph. johnny: john. jon: jonathan. josh: joshua.
  judy: judith. kate: katherine, catherine, kathryn. kathy: katherine, kathleen. katie: katherine, kathryn, kate. ken: kenneth. kenny: kenneth. kim: kimberly. larry: lawrence. len: leonard. liz: elizabeth. lou: louis, louise.
  luke: lucas. maggie: margaret. mandy: amanda. matt: matthew. max: maxwell, maximilian. meg: margaret, megan. mel: melvin, melanie, melissa. mick: michael. mike: michael. mitch: mitchell. molly: mary, margaret.
  nancy: anne. nate: nathan, nathaniel. ned: edward. nick: nicholas. nicky: nicholas, nicola. pam: pamela. pat: patrick, patricia. patty: patricia. peggy: margaret. pete: peter. phil: philip, phillip.
  ray: raymond. rich: richard. rick: richard. ricky: richard. rob: robert. robbie: robert. rod: rodney, roderick. ron: ronald. ronnie: ronald. russ: russell. sally: sarah. sam: samuel, samantha. sandy: sandra, alexander.
  stan: stanley. steph: stephanie. steve: stephen, steven. stu: stuart. sue: susan, suzanne. susie: susan. ted: theodore, edward. teddy: theodore, edward. terri: teresa. terry: terence. theo: theodore. tim: timothy.
  tina: christina. toby: tobias. tom: thomas. tommy: thomas. tony: anthony, antonio. trish: patricia. val: valerie. vicky: victoria. vince: vincent. walt: walter. wes: wesley. will: william. willie: william.
  zach: zachary. zack: zachary. sasha: alexander, alexandra, oleksandr, aleksandr. misha: mikhail. volodya: vladimir. dima: dmitry. pepe: jose. paco: francisco. beto: alberto, roberto. nacho: ignacio. chico: francisco.
  toni: antonia, antonio. bibi: benjamin. kit: christopher. rafa: rafael. gigi: gianluigi. cesc: francesc. mo: mohamed, mohammed. moe: mohamed`;

/** Long forms of a given name by its short form. */
export const shortForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHORT_FORMS.split('.').flatMap((entry) => {
    const [short, long] = entry.split(':');
    return short === undefined || long === undefined
      ? []
      : [[short.trim(), words(long.replaceAll(',', ' '))] as const];
  }),
);

/** Given names that are also common words, places or firms: weak ground where nothing else speaks for a person. */
export const weakNames = words(`
  abu aden angel april art ash august austin avery bear beau bill bishop blessing bo boston brandy brook brooklyn brooks buck bud buddy bush can carolina
  chad chance charity charlotte chase chelsea chester chi chip christian christie cleveland clay cliff cole cooper coral costa crystal cruz daisy dale dallas darwin
  dawn dee del dell delta denver destiny devon diamond diego don drew duke duncan earl eden elgin eve ever faith fern fitz flora florence ford
  forest frank gale garrison gene geneva georgia german ginger glen grace grant gray grey guy ha hai hamilton han harmony harrison haven hazel heath heather holly
  homer hong honor hope houston hunter hue im india indiana indigo iris islam israel ivory ivy jack jackson jade jam jasmine jersey jesus jewel ji job jolly jordan
  josh joy judge juan june justice kent kenya khan king kit kitty lance land lane lan laurel li lily lin lincoln london lourdes love lucky luna luz madison madonna mack mae major
  man mar marina marine mark marquis marshall mason max maximus may mercedes mercy meta mi milan min miles misty morgan my nan nelson nova olive opal orlando page paige
  paris parker pat patience paz pearl penny per phoenix pierce piper poppy porter precious pride prince princess providence prudence queen quest rain raja ram ran
  raven ray reading regan reed rich river rob robin rocky rod roman rose rosemary royal ruby rusty ruth sage said salem sally sandy santa santiago saul savannah scout see sierra
  sister skip sky so sofia sol sonny spencer star stella sterling storm su sue summer sunny sydney ta tad te ted terra the tiger till tokyo tommy trinity trent troy
  umm unity urban val valencia van vance venus vera verona victor victoria viola violet virginia wade wales ward warren warwick washington wells will willow win windsor wolf woody
  yale yang young zion rey rune jasper mitch mason eli storm dean`);
