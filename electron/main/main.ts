import { app } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { hardenProcess } from './harden-process.ts';
import { runPrintCommand } from './print-command.ts';
import { printRequest } from './print-request.ts';
import { runApp } from './run-app.ts';

// Entry of the app. Started with --print-report it prints one report without a window and leaves; otherwise it is
// the app with its window.

const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
const devServer = developmentUrl === undefined ? null : new URL(developmentUrl).origin;

hardenProcess(devServer);
registerAppScheme();

const print = printRequest(process.argv, process.cwd());
if (print === null) runApp(devServer);
else void runPrintCommand(print);
