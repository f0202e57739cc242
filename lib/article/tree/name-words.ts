import type { BoxElement } from './box-element.ts';

/** Besides the class. */
const NAMING = ['id', 'data-component', 'data-testid', 'data-module', 'data-type'];

const NONE: readonly string[] = [];

/** The words of an element's names, in small letters: those of its class, its id and its kin. */
export function nameWords(element: BoxElement, className: string): readonly string[] {
  let given = className;
  for (const attribute of NAMING) {
    const name = element.attribute(attribute);
    if (name !== null) given += ` ${name}`;
  }
  if (given === '') return NONE;
  const names = /[a-z][A-Z]/.test(given)
    ? given
        .split(/[\s_-]+/)
        .map(parted)
        .join(' ')
    : given;
  return names.toLowerCase().match(/[a-z]+/g) ?? NONE;
}

/** Parts "relatedLinks", but not "n1AuAdJl": made-up names hold no word by more than chance. */
function parted(name: string): string {
  const parts = name.split(/(?<=[a-z])(?=[A-Z])/);
  const isWords = parts.every(({ length }) => length > 1) && parts.some(({ length }) => length > 3);
  return isWords && !/\d/.test(name) ? parts.join(' ') : name;
}
