/** Where to go after sign-in: a path within Värna, never another site. Anything else becomes the start page. */
export function returnPath(asked: string | undefined): string {
  if (!asked?.startsWith('/') || !URL.canParse(asked, 'http://here')) return '/';
  const { host, pathname, search, hash } = new URL(asked, 'http://here');
  return host === 'here' && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
