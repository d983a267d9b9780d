// Runs when the page has been read. The app starts once the first screen is painted: what it takes to start
// would come before. Of a page that nobody sees no frame ever comes.
const begin = () => import(document.getElementById('entry').href);
if (document.hidden) begin();
else requestAnimationFrame(() => setTimeout(begin));
