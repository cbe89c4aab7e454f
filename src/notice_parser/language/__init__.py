"""What is judged by evidence: named evidence with weights, two thresholds, a doubt between them."""
