/** Accented letters without their marks, in lower case, all else as single hyphens; at most 200 characters are kept. */
export const slug = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

/**
 * The URN of a node in one of Värna's own libraries: the library's with `node` in place of `library`, and the
 * designation in lower case with hyphens for spaces. `urn:varna:library:gdpr`, `Art. 5` → `urn:varna:node:gdpr:art.-5`.
 */
export const nodeUrn = (libraryUrn: string, refId: string): string =>
  `${libraryUrn.toLowerCase().replace('library', 'node')}:${refId.trim().toLowerCase().replace(/\s+/g, '-')}`;
