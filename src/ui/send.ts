import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from './Notices.tsx';

type SendOptions<Answer> = {
  /** What to say when done, in the person's language. */
  said?: string;
  then?: (answer: Answer) => void;
};

/**
 * A button's call to the server: `const approve = useSend(api.approve, { said: t(text.approved) })`, then
 * `<Button busy={approve.busy} onClick={() => approve.send({ params: { id } })}>`.
 * When done every query on screen is asked anew; when refused the reason is shown and nothing else happens.
 */
export function useSend<Input, Answer>(call: (input: Input) => Promise<Answer>, options: SendOptions<Answer> = {}) {
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: call,
    onError: notify.failed,
    onSuccess: async (answer) => {
      await queries.invalidateQueries();
      if (options.said) notify.done(options.said);
      options.then?.(answer);
    },
  });
  return { send: mutate, busy: isPending };
}
