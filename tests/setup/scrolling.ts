/** jsdom lays nothing out, so that nothing can be scrolled into view. */
Element.prototype.scrollIntoView = () => undefined;
