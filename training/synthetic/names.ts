import type { Chance } from './random.ts';

/** Syllables of which given names and surnames of one language are made up; the names need not exist. */
interface Sounds {
  readonly given: readonly [readonly string[], readonly string[]];
  readonly surname: readonly [readonly string[], readonly string[]];
  readonly particles?: readonly string[];
}

const words = (text: string) => text.split(' ');

const LANGUAGES: readonly Sounds[] = [
  {
    given: [words('Al Bea Dor Ed Har Lin Mar Tess Win'), words('a an bert ine mund ra rick wyn')],
    surname: [
      words('Ash Brad Hal Kirk Mer Stan Thorn'),
      words('bury combe field ley rin ton well'),
    ],
  },
  {
    given: [words('Ade Chi Ngo Olu Tem Ifu'), words('bayo di dele kemi nna zi')],
    surname: [words('Ade Oko Eze Nwa Ola'), words('fola kwo nkwo sanya wale yemi')],
  },
  {
    given: [words('Hoa Lan Minh Quang Thu Trinh'), words(' -Anh')],
    surname: [words('Đặng Lươ Ngô Phạm Trịnh Võ'), [' Thị', ' Văn', '']],
  },
  {
    given: [words('Sig Thor Hall Guð Ás'), words('dís geir rún steinn björg')],
    surname: [words('Arnar Egils Hildar Jóns Ketils'), words('dóttir son')],
  },
  {
    given: [words('Ag Bog Kaz Wit Zo'), words('dan fia nieszka imierz old')],
    surname: [words('Brzo Kacz Mazo Wiś Zielo'), words('marek niewska wiecki zowska ński')],
  },
  {
    given: [words('Al Est Jac Mar Ra'), words('cela eban inta món onso')],
    surname: [words('Agui Castri Etxe Mon Villa'), words('berría franco llón nueva rrón talbán')],
    particles: ['de ', 'de la ', ''],
  },
  {
    given: [words('Fa Kha Lay Nad Ya'), words('ia led la riq sin')],
    surname: [words('Bar Had Kho Mas Sab'), words('bagh dad ouri ri rawi')],
    particles: ['al-', 'El ', ''],
  },
  {
    given: [words('Ha Ji Min Seo Su'), words('-jun -won eun na yeon')],
    surname: [words('Bae Choi Han Kwon Shin'), ['']],
  },
  {
    given: [words('Anan Deep Kav Raj Sur'), words('a ika itha tha endra')],
    surname: [words('Bala Chand Iyen Sub Venk'), words('atesan gar nathan rasekar ramani')],
  },
  {
    given: [words('Ant Dom Flo Jas Mat'), words('enic hilde ien per oon')],
    surname: [words('Berg Dijk Hoek Velden Water'), words('huis ma man stra')],
    particles: ['van ', 'van der ', 'de ', ''],
  },
];

export interface Name {
  readonly given: string;
  readonly surname: string;
}

/** An invented name of some language of the world. */
export function nameOf({ pick }: Chance): Name {
  const { given, surname, particles } = pick(LANGUAGES);
  const join = ([first, last]: Sounds['given']) => `${pick(first)}${pick(last)}`.trim();
  return { given: join(given), surname: `${pick(particles ?? [''])}${join(surname)}` };
}
