import { fill, type Language, type Text } from '../../shared/text.ts';

/** What a template is filled with. Never a title, a name of a patient or anything else secret: mail travels in the open. */
export type Filling = Readonly<Record<string, unknown>>;

/**
 * A mail as data. `subject` and `lines` may have `{name}` places filled from the values; a line per paragraph.
 * `path` is where its link leads when the mail is about no record.
 */
export type MailTemplate = {
  /** `module.word`, such as `tasks.digest`. */
  readonly name: string;
  readonly subject: Text;
  readonly lines: (values: Filling) => readonly Text[];
  readonly path?: string;
};

/** A mail as it is sent: plain text, so that it reads alike everywhere. */
export type Letter = { readonly subject: string; readonly text: string };

const foot = {
  sv: 'Det här mejlet skickas av Värna och går inte att svara på. Du väljer själv hur ofta du får mejl: {url}/tasks/settings',
  en: 'This mail is sent by Värna and cannot be replied to. You choose how often you get mail: {url}/tasks/settings',
} as const satisfies Text;

type Place = { readonly language: Language; readonly url: string; readonly path: string };

/** Fills a template in the person's language; `url` is Värna's own address, `path` where the link leads. */
export function writeLetter(template: MailTemplate, values: Filling, { language, url, path }: Place): Letter {
  const said = template.lines(values).map((line) => fill(line[language], values));
  const text = [...said, `${url}${path}`, `-- \n${fill(foot[language], { url })}`].join('\n\n');
  return { subject: fill(template.subject[language], values).replace(/\s+/g, ' '), text: `${text}\n` };
}
