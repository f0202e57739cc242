import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * Something that the browser keeps, and a way to look at it anew.
 *
 * @param read gives it as it is now; always the same function
 * @param first what there is to show until then
 */
export function useKept<Value>(
  read: () => Promise<Value>,
  first: Value,
): readonly [Value, () => Promise<void>] {
  const [value, setValue] = useState(first);
  const look = useCallback(async () => {
    setValue(await read());
  }, [read]);
  useEffect(() => {
    const lookAgain = () => void look();
    lookAgain();
    // Other pages of the browser can change it meanwhile.
    window.addEventListener('focus', lookAgain);
    return () => {
      window.removeEventListener('focus', lookAgain);
    };
  }, [look]);
  return [value, look];
}
