export { type App, type AppOptions, createApp } from './app.ts'
export { Fault, Problem } from './problem.ts'
export { type Served, ServeError, type ServeErrorCode, type ServeOptions, serve } from './serve.ts'
