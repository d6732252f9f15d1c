import type { Text } from '../../shared/text.ts';

/** Hears each step, to say it in the terminal. */
export type Report = (text: Text, values?: Record<string, unknown>) => void;

export const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
