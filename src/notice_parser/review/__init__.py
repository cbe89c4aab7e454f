"""The review page: the doubtful notices of a folder one after another, and each decision of a
person on them as a gold record (extra: review).

Data moves one way: a person's decision (`decisions`) on what is known of a notice (`case`) gives a
new state, which is saved (`store`) and shown (`view`). The page itself (page.html, review.js) keeps
no state: it sends decisions and draws what comes back. `app` is the server, `guard` says whom it
answers.
"""
