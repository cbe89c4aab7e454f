"""One small converter for each field: a stretch of the view in, a value with its span and its
doubts out."""
