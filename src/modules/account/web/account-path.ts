/** The page with a person's sign-ins, for whoever holds `may.manage`. */
export const accountPath = (personId: string): string => `/account/people/${personId}`;
