/** A place in one of the demo region's documents: its key and the number of the section. */
export type DocumentSection = { readonly document: string; readonly section: string };

/** How one unit of ISO/IEC 27001:2013 was judged in 2019, and what it was traced to. `note` is written for every gap. */
export type AssessedRequirement = {
  readonly refId: string;
  readonly status: 'met' | 'partly' | 'notMet';
  readonly documents: readonly DocumentSection[];
  readonly note?: string;
};

/** A requirement met by the given sections, each written [document key, section number]. */
export const met = (refId: string, ...sections: readonly (readonly [string, string])[]): AssessedRequirement => ({
  refId,
  status: 'met',
  documents: sections.map(([document, section]) => ({ document, section })),
});
