import { definePages } from '../../../ui/page.ts';

export const pages = definePages([]);
