export { cede } from './cede';
export { lean } from './lean';
export { settle } from './settle';
export { spare } from './spare';
export { vote } from './vote';
export { war } from './war';
