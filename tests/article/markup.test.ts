import { describe, expect, it } from 'vitest';
import { attributesIn, readMarkup } from '../../lib/article/tree/markup.ts';

/** What is told of a text, a word each. */
function toldOf(html: string): readonly string[] {
  const told: string[] = [];
  readMarkup(html, {
    opened: (name, attributes) => told.push(`<${name}${attributes}`),
    closed: () => told.push('>'),
    text: (data) => told.push(data),
  });
  return told;
}

describe('markup', () => {
  it.each([
    ['<p>Ash</p>', ['<p', 'Ash', '>']],
    ['<p>Ash<br>falls</p>', ['<p', 'Ash', '<br', '>', 'falls', '>']],
    ['<p title="a > b">&lt;i&gt; &amp;amp;&nbsp;</p>', ['<p title="a > b"', '<i> &amp;\xa0', '>']],
    ['<p>1<!-- <b>not</b> -->2</p>', ['<p', '1', '2', '>']],
    ['<p>1<?x <b?>2</p>', ['<p', '1', '2', '>']],
    ['<script>if (a < b && c) "</p>"</script>', ['<script', 'if (a < b && c) "</p>"', '>']],
    ['<textarea>&lt;/textarea&gt;</textarea>', ['<textarea', '</textarea>', '>']],
    ['<x-a><my:b></my:b></x-a>', ['<x-a', '<my:b', '>', '>']],
    ['<a href="/x" "="">Ash</a>', ['<a href="/x" "=""', 'Ash', '>']],
  ])('%s is read as browsers write it', (html, told) => {
    expect(toldOf(html)).toEqual(told);
  });

  it.each(['<p>', '<p></b>', '<p></p></p>', '<p class=x></p>', '< p></p>', '<!-- ', '<p>1<p>'])(
    '%s is refused: no browser writes it',
    (html) => {
      expect(() => toldOf(html)).toThrow(SyntaxError);
    },
  );

  it('takes a time in proportion to its length, however it is broken', () => {
    const broken = `<p${' a="b"'.repeat(100_000)} x`;
    expect(() => toldOf(broken)).toThrow(SyntaxError);
  });
});

describe('attributes', () => {
  it('are known by their names, whatever stands in them', () => {
    const source = ' class="a b" data-x="1 &lt; 2 &quot;3&quot;" "="" =y="z" hidden=""';
    expect([...attributesIn(source)]).toEqual([
      ['class', 'a b'],
      ['data-x', '1 < 2 "3"'],
      ['"', ''],
      ['=y', 'z'],
      ['hidden', ''],
    ]);
  });
});
