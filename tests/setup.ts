import '@testing-library/jest-dom/vitest';
import { vi } from 'vitest';

// jsdom has no layout, so nothing to scroll.
window.scrollTo = vi.fn();
