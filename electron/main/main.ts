import { app } from 'electron';
import { PRINT_SWITCH } from '../../shared/ipc/print-contract.ts';
import { registerAppScheme } from './app-protocol.ts';
import { hardenProcess } from './harden-process.ts';
import { printJobs } from './print-jobs.ts';
import { runApp } from './run-app.ts';

// Entry of the app. Started by the command line it prints reports without a window; otherwise it is the app
// with its window.

const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
const devServer = developmentUrl === undefined ? null : new URL(developmentUrl).origin;

hardenProcess(devServer);
registerAppScheme();

if (process.argv.includes(PRINT_SWITCH) && process.connected) void printJobs();
else runApp(devServer);
