// Runs in the <head>, before the page is painted and long before the app has arrived. ES5: it is also
// what tells people with an older browser where to go. Its hash stands in the content security policy.
(function () {
  var page = document.documentElement;

  // What is pressed before the app has taken over is not lost: the app presses the last of it again.
  addEventListener(
    'click',
    function (event) {
      var button = event.target.closest && event.target.closest('#app button');
      if (button && !self.hydrated) self.pendingPress = button;
    },
    true
  );

  // Not by the address: that belongs to the screens.
  addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('.skip')) return;
    event.preventDefault();
    document.querySelector('h1').focus();
  });

  // A Continue would reload the page and put the answer in the address.
  addEventListener(
    'submit',
    function (event) {
      if (!self.hydrated) event.preventDefault();
    },
    true
  );

  // Who comes for another organisation must not hear the name of this one.
  var name = document.querySelector('meta[name=application-name]');
  var otherOrganisation = /[?&]org=/.test(location.search);
  if (name && !otherOrganisation) document.title += ' \u2013 ' + name.content;

  // The page holds the first screen. Whoever comes for another one must not see it flash by, nor whoever
  // goes to another one before the app has taken over.
  function hold() {
    var trail = history.state && history.state.trail;
    if (
      !/^#?\/?(start(\/trouble)?\/?)?$/.test(location.hash) ||
      otherOrganisation ||
      /[?&]lang=/.test(location.search) ||
      (trail && trail.entries && trail.entries.length)
    ) {
      page.setAttribute('data-hold', '');
    }
  }
  hold();
  function goElsewhere() {
    if (!self.hydrated) hold();
  }
  addEventListener('hashchange', goElsewhere);
  addEventListener('popstate', goElsewhere);

  // The app is not coming, or too long in coming: say so, and show the way to the guide.
  function late() {
    if (!self.hydrated) page.setAttribute('data-late', '');
  }

  if (!('noModule' in document.createElement('script'))) late();
  setTimeout(late, 8000);
  addEventListener('unhandledrejection', late);
  addEventListener(
    'error',
    function (event) {
      if (event.target === self || event.target.tagName === 'SCRIPT') late();
    },
    true
  );
})();
