# The draft on the customer's computer: where it stays, what can go wrong with it, and several.

kept-here = Your draft stays in this browser, and nowhere else.
kept-tab = Your draft stays until you close this tab.
kept-trouble = This browser does not let the kit keep your draft. Save your answers as a file before you close the page.
kept-broken = A draft that was kept here can’t be read any more. You can begin again, or open a file that you saved.
kept-aside = This draft is open in another window too. So that nothing gets lost, what you write here is now a separate draft. You will find both on the first page.
kept-other = This draft was changed in another window.
kept-other-show = Show what was written there
kept-other-mine = Carry on with what is here
kept-gone = This draft was deleted in another window.
kept-gone-keep = Keep what is here
kept-gone-let-go = Let it go
kept-close = All right

drafts = Drafts on this device
drafts-hint = Do other people use this device? Then delete your drafts when you have finished.
draft-nameless = No company named yet
draft-open-here = open here
draft-changed = Changed { $day }
draft-open = Open
    .aloud = Open: { $draft }
draft-rename = Rename
    .aloud = Rename: { $draft }
draft-rename-to = New name
draft-rename-done = Keep this name
draft-delete = Delete
    .aloud = Delete: { $draft }
draft-delete-sure = Delete this draft from this device? It can’t be undone.
draft-delete-yes = Delete it
draft-no = Keep it
draft-new = Begin a new draft
drafts-days = Delete drafts automatically after
drafts-days-of = { $days } days without a change
drafts-erase = Delete all my drafts
drafts-erase-sure = This deletes every draft that the kit keeps in this browser. It can’t be undone. First close any other tabs that have the kit open. Files that you saved stay where they are.
drafts-erase-yes = Delete all
drafts-erased = All your drafts have been deleted.
