export { action, loader } from './stop-looking.server.ts'
