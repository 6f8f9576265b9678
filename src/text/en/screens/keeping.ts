/** How games are kept in the browser, and what stands in the way of it. */
export const keeping = {
  branched:
    'You went on from an earlier month: this is a campaign of its own now. The other stays as it was.',

  troubles: {
    full: 'There is no room left on this device for saved games.',
    refused:
      'The browser does not let this page keep anything. Private windows and strict settings do that.',
    newer:
      'A newer version of the game keeps the saved games now. Load this page again to go on with it.',
    blocked:
      'Another tab has an older version of the game open and stands in the way. Close it, then load this page again.',
    absent: 'This browser cannot keep games.',
    silent: 'The browser’s storage does not answer.',
    taken: 'This campaign goes on in another tab, and nothing is kept from here.',
  },

  trouble: {
    title: 'Your game is not being kept',
    text: 'Play goes on, but the game is lost with the page. Export it to a file to keep it. You will not be told again; a mark stays beside the date.',
    playOn: 'Play on',
    mark: 'Not kept',
  },

  elsewhere: {
    title: 'Played in another tab',
    text: 'This campaign is open in another tab or window. You may take it over, and the other tab can then give no more orders; or watch what was kept of it.',
    leave: 'Leave it there',
    watch: 'Watch',
    takeOver: 'Take over',
  },

  lost: {
    title: 'Taken over by another tab',
    text: 'This campaign goes on in another tab. Nothing is kept from here any more, and no orders can be given.',
    leave: 'To the title',
    look: 'Look at the map',
    takeBack: 'Take it back',
    mark: 'Played in another tab',
  },
};
