import type { Disagreement } from './body-passages.ts';
import type { Measurement } from './measure-page.ts';
import { summaryOf } from './table.ts';

const STYLE = `
  body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; color-scheme: light dark; }
  section { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 2rem; }
  section { border-top: 1px solid; padding: 1rem 0; }
  img { width: 100%; border: 1px solid; }
  pre { white-space: pre-wrap; font: inherit; }
  .around { opacity: 0.6; font-size: 0.8em; }`;

/** All measurements as one HTML file to look through: what was read beside a picture of the page. */
export function gallery(browser: string, measurements: readonly Measurement[]): string {
  const pages = measurements.map(sectionOf).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages in ${escaped(browser)}</title>
<style>${STYLE}</style><h1>Pages in ${escaped(browser)}</h1><pre>${escaped(summaryOf(measurements))}</pre>
${pages}</html>`;
}

function sectionOf({ name, outcome, article, times, picture }: Measurement): string {
  const steps = Object.entries(times.steps).map(([step, time]) => `${step} ${time.toFixed(1)} ms`);
  const parts = [
    `<h2>${escaped(name)}</h2><p>${escaped(outcome)}</p><p>${escaped(steps.join(', '))}</p>`,
    listOf('Quoted on the page, not read', article?.passages.missing ?? []),
    listOf('Read, but foreign', article?.passages.foreign ?? []),
    listOf('Skipped', (article?.coverage.skipped ?? []).map(asDisagreement)),
    article ? `<details><summary>Text</summary><pre>${escaped(article.text)}</pre></details>` : '',
  ];
  return `<section><div>${parts.join('')}</div><div>${imageOf(picture)}</div></section>`;
}

function asDisagreement({ excerpt, reason }: { excerpt: string; reason: string }): Disagreement {
  return { text: excerpt, around: reason };
}

function listOf(title: string, items: readonly Disagreement[]): string {
  if (items.length === 0) return '';
  const entries = items.map(
    ({ text, around }) => `<li>${escaped(text)} <span class="around">${escaped(around)}</span>`,
  );
  return `<h3>${title}</h3><ul>${entries.join('')}</ul>`;
}

function imageOf(picture: Uint8Array | null): string {
  if (!picture) return '';
  const data = Buffer.from(picture).toString('base64');
  return `<img loading="lazy" alt="" src="data:image/jpeg;base64,${data}">`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
