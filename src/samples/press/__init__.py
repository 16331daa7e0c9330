"""Typesets the sample documents: source → blocks → office document, browser page, plain text or sheet."""
