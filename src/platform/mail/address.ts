/** The Message-ID of a mail in the outbox; a delivery report names it, which leads back to the mail. */
export const messageId = (id: string, url: string): string => `<${id}@${new URL(url).hostname}>`;

/** The mail a Message-ID was given to, or null when it is not one of ours. */
export const mailOf = (id: string | null): string | null =>
  /^<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(id ?? '')?.[1] ?? null;
