/** What a careful reader finds in the sample article: the words of each speaker, in order. */
export const SAMPLE_TITLE = '“A slow goodbye”: Torvey fights for its evening ferry';

interface TrueSpeaker {
  readonly name: string;
  /** Part of the role that the popup must show, or null if it may show any or none. */
  readonly role: string | null;
  /** Words in quotation marks (and the block quotation), each as its own passage. */
  readonly quoted: readonly string[];
}

export const SAMPLE_SPEAKERS: readonly TrueSpeaker[] = [
  {
    name: 'Marta Vellin',
    role: 'harbour master',
    quoted: [
      'We have had storms, strikes and a fire in the engine room, and we have always sailed,',
      'What we have never had is a timetable that gives up before the weather does.',
      'a slow goodbye',
      'If you take that away,',
      'you are not saving a ferry. You are closing a town.',
      'I have asked them to read the result out on the quay,',
      'so that the people on the last boat hear it too.',
    ],
  },
  { name: 'Sundline', role: null, quoted: [] },
  {
    name: 'Tobias Renn',
    role: null,
    quoted: [
      'They counted in February,',
      'Nobody goes anywhere in February.',
      'I would rather have a small ferry than a big quarrel,',
      'Count again, and count in April.',
    ],
  },
  {
    name: 'Amara Liss',
    role: 'marine engineer',
    quoted: ['It is the cheapest repair there is,'],
  },
  {
    name: 'Jonas Priddy',
    role: 'student',
    quoted: [
      'My grandmother used to say, ‘When the boat stops, the island stops’,',
      'I always thought it was just one of her sayings.',
      'Now I look at the new timetable, and I can see exactly which of my friends would have to move.',
    ],
  },
  {
    name: 'Elin Marsh',
    role: null,
    quoted: [
      'A school with nine pupils is a school. A school with four is a memory. Whoever signs this timetable should come here and tell the other five.',
    ],
  },
  {
    name: 'official',
    role: null,
    quoted: ['very little room', 'They can ask,', 'We can also say no.'],
  },
  {
    name: 'Petra Osk',
    role: 'spokeswoman',
    quoted: ['Torvey is part of our history, and it will be part of our future,'],
  },
  {
    name: 'Seafarers’ Union',
    role: null,
    quoted: ['Our members will not be the ones who turn the lights off,'],
  },
];

/** Words in quotation marks that stand beside the article and are nobody's words in it. */
export const SAMPLE_TEASERS = ['Nobody asked the bees', 'I am not resigning', 'Best chips north'];
