import { createConnection } from 'vscode-languageserver/node';

// A language server that can do nothing: what any server of this library takes to start.
const connection = createConnection();
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
