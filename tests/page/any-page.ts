import fc from 'fast-check';

const sentences = [
  '“It was neither the wind nor the wire,” said Ada Quint, who has kept the lamp on the pier for twenty years.',
  'The harbour office said that a boat would bring a new one on Friday, if the sea allowed it.',
  '“Somebody should have looked,” Bo Hartig of the harbour office told the council on the quay.',
  'According to Quint, the wire had been “a very old one”, and nobody had wanted to pay for it.',
  '“We go, and we come',
  'Hartig said: „Niemand hat gefragt.“ «Personne», said Quint.',
  'אמר עדה: “שלום לכולם”, said Ada Quint.',
  '船長は「行く」と言った。',
  '😀 “👩‍🚀 e\u0301” said Ada Quint\u00ad\u200b.',
  'x',
  ' \n\t ',
  '',
];
const inline = [
  'b',
  'i',
  'a href="/x"',
  'a href="javascript:x()"',
  'span',
  'span hidden',
  'q',
  'sup',
  'div',
  'br',
];
const blocks = [
  'p',
  'p',
  'p',
  'p',
  'div',
  'blockquote',
  'li',
  'h2',
  'figcaption',
  'p hidden',
  'p style="display:none"',
  'aside',
  'form',
];
const oddities = [
  '',
  '<form name="body"><input name="parentNode"></form>',
  '<img id="documentElement" name="querySelectorAll">',
  '<template><p>Not here.</p></template>',
  '<svg><text>Drawn</text></svg>',
  '<noscript><img src="x"></noscript>',
  '<textarea>“Not said,” said Quint.</textarea>',
  '<script type="text/x">“Not said,” said Quint.</script>',
  '<table><tr><td>1<td>2</table>',
  '<!-- “Not said” -->',
];

const words = fc.constantFrom(...sentences);
const piece = fc.tuple(fc.constantFrom(null, null, ...inline), words).map(([tag, text]) => {
  if (tag === null) return text;
  return tag === 'br' ? `${text}<br>` : `<${tag}>${text}</${tag.split(' ')[0] ?? ''}>`;
});
const block = fc
  .tuple(fc.constantFrom(...blocks), fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([tag, pieces]) => `<${tag}>${pieces.join(' ')}</${tag.split(' ')[0] ?? ''}>`);
const around = fc.constantFrom('article', 'main', 'div', 'section class="comments"');

/** Pages that hold some of what real and hostile pages do; most of them have an article. */
export const anyPage = fc
  .tuple(around, fc.array(block, { minLength: 2, maxLength: 8 }), fc.constantFrom(...oddities))
  .map(([tag, parts, odd]) => {
    const prose = sentences.slice(0, 4).map((text) => `<p>${text}</p>`);
    return `<h1>Ash on the pier</h1>${odd}<${tag}>${[...parts, ...prose].join('')}</${tag.split(' ')[0] ?? ''}>`;
  });

/** What scripts do to a page: to which of its nodes, and what. */
export interface Change {
  readonly kind:
    'remove' | 'move' | 'text' | 'insert' | 'split' | 'join' | 'renew' | 'wrap' | 'hide';
  readonly at: number;
  readonly words: string;
}

export const anyChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Change['kind']>(
      'remove',
      'move',
      'text',
      'insert',
      'split',
      'join',
      'renew',
      'wrap',
      'hide',
    ),
    at: fc.nat({ max: 1_000 }),
    words,
  }),
  { minLength: 1, maxLength: 5 },
);

const CHANGES: Readonly<
  Record<Change['kind'], (node: ChildNode, words: string, body: Element) => void>
> = {
  remove: (node) => {
    node.remove();
  },
  move: (node, _, body) => {
    body.append(node);
  },
  text: (node, words) => {
    node.textContent = words;
  },
  insert: (node, words) => {
    node.before(words);
  },
  split: (node) => {
    if (node.nodeType === Node.TEXT_NODE) (node as Text).splitText((node as Text).length >> 1);
  },
  join: (node) => {
    node.normalize();
  },
  renew: (node) => {
    node.replaceWith(node.cloneNode(true));
  },
  wrap: (node) => {
    const wrapper = node.ownerDocument?.createElement('i');
    if (wrapper) node.replaceWith(wrapper);
    wrapper?.append(node);
  },
  hide: (node) => {
    if (node.nodeType === Node.ELEMENT_NODE) (node as Element).setAttribute('hidden', '');
  },
};

/** Changes a page, as its scripts may. */
export function change(body: Element, { kind, at, words }: Change): void {
  const walker = body.ownerDocument.createTreeWalker(body);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const node = nodes[at % nodes.length] as ChildNode | undefined;
  if (node) CHANGES[kind](node, words, body);
}
