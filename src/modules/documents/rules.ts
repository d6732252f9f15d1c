export { nextStep, type ReviewState, reviewState } from './rules/review.ts';
export { sectionsOf, withAnchors } from './rules/sections.ts';
