import { chromium, type LaunchOptions } from '@playwright/test';
import config from '../playwright.config.ts';

/** The Chromium that the browser tests drive. */
const { use } = config.projects!.find(({ name }) => name === 'chromium')!;
export const launchOptions: LaunchOptions = use!.launchOptions!;
export const executable = launchOptions.executablePath ?? chromium.executablePath();
