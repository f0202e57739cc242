/** Notes down when a step was done. */
export type Note = (step: string, detail?: string) => void;

/** After these the page's thread is the page's again. */
const LAST = new Set(['message', 'returned', 'paint']);

/**
 * Notes of steps, which are shown on the page's timeline when the work is done, as showing them takes
 * longer than some steps do. The build of the page bench alone has this code.
 *
 * @see https://www.w3.org/TR/user-timing/
 */
export function stepNotes(): Note {
  const notes: { readonly step: string; readonly startTime: number; readonly detail?: string }[] =
    [];
  return (step, detail = '') => {
    const startTime = performance.now();
    notes.push({ step, startTime, detail });
    if (LAST.has(step)) setTimeout(show);
  };

  function show(): void {
    for (const { step, ...options } of notes.splice(0)) {
      performance.mark(`whosaid:${step}`, options);
    }
  }
}

/**
 * Notes when the browser has taken the script's answer, which it does before the next task.
 *
 * @returns to be called when the answer is ready; its own first message, which takes longer than
 * others, has been sent by then
 */
export async function watchAnswer(note: Note): Promise<() => void> {
  const { port1, port2 } = new MessageChannel();
  const send = () => {
    port2.postMessage(null);
  };
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    send();
  });
  port1.onmessage = () => {
    note('returned');
    port1.close();
  };
  return send;
}
