export { loader } from './privacy-document.server.ts'
