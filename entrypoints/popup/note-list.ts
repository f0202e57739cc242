/** Notes down, for the bench, when the list is complete and has been drawn. */
export function noteList(): void {
  const observer = new MutationObserver(() => {
    const isThere = document.querySelector('.report-body') !== null;
    if (!isThere || document.querySelector('[aria-busy="true"]') !== null) return;
    observer.disconnect();
    // The frame that shows it comes after this one's tasks, and a task of its own after the frame.
    requestAnimationFrame(() => {
      setTimeout(() => performance.mark('whosaid:list'));
    });
  });
  observer.observe(document, { attributes: true, childList: true, subtree: true });
}
