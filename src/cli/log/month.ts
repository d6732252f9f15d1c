const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a word is a month, `YYYY-MM`. */
export const isMonth = (word: string | undefined): word is string => word !== undefined && MONTH.test(word);
