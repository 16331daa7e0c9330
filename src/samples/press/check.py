def faults(a,b): return []
