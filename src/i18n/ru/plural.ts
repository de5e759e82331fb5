export { plural } from '../../plan/document/plural.ts';
