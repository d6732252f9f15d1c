import type { Text } from '../../../../shared/text.ts';
import type { Option } from '../../../../ui/form/ChoiceField.tsx';
import { useText } from '../../../../ui/Words.tsx';

/** Names by value as the answers of a question. */
export function useAnswerOptions(names: Record<string, Text>): Option[] {
  const t = useText();
  return Object.entries(names).map(([value, name]) => ({ value, label: t(name) }));
}
