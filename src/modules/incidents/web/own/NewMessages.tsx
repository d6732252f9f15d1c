import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { text } from './texts.ts';

/** Messages that wait for an answer; nothing where none do. */
export function NewMessages({ count }: { count: number }) {
  const t = useText();
  if (count === 0) return null;
  return <StatusMark tone="watch">{t(text.newMessages, { count })}</StatusMark>;
}
