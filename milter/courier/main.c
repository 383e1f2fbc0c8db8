/* main.c - hearken-courier: not built yet. */
int
main(void)
{
    return 64;
}
